package org.gannet.harbour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Rules and resource methods for those that extend it. */
public abstract class SecuredBase {

    @GET
    @Path("state")
    @RolesAllowed("harbour-master")
    public String state() {
        return "state";
    }

    @POST
    @Path("state")
    @RolesAllowed("harbour-master")
    public String change(String state) {
        return state;
    }
}
