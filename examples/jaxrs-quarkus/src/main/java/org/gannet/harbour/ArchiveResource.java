package org.gannet.harbour;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Closed by the configuration, whatever the annotation says. */
@Path("archive")
public class ArchiveResource {

    @GET
    @Path("maps")
    @PermitAll
    public String maps() {
        return "maps";
    }
}
