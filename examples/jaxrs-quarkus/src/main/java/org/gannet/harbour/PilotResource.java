package org.gannet.harbour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@Path("/pilots")
public class PilotResource extends CrudResource<Pilot> {

    private static final List<Pilot> PILOTS = new CopyOnWriteArrayList<>();

    @Override
    protected List<Pilot> load() {
        return PILOTS;
    }

    /** Overrides without any annotation: those of the superclass hold, and no role is asked for. */
    @Override
    public void remove(long id) {
        super.remove(id);
    }

    @POST
    @RolesAllowed("harbour-master")
    @Consumes(MediaType.APPLICATION_JSON)
    public Pilot hire(Pilot pilot) {
        PILOTS.add(pilot);
        return pilot;
    }
}
