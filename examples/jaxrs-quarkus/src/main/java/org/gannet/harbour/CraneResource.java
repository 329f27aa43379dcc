package org.gannet.harbour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("cranes")
public class CraneResource extends SecuredBase {

    /** Overrides with the annotations of the mapping inherited, and without the rule. */
    @Override
    public String change(String state) {
        return super.change(state);
    }

    @Logged
    @GET
    @Path("loads")
    public String loads() {
        return "loads";
    }

    @GET
    @Path("drivers")
    @RolesAllowed("agent")
    public String drivers() {
        return "drivers";
    }
}
