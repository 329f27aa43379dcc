package org.gannet.harbour;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** The log of the harbour; the configuration asks first, the annotations after it. */
@Path("log")
public class LogResource {

    @GET
    @Path("today")
    public String today() {
        return "today";
    }

    @POST
    @Path("today")
    public String write(String entry) {
        return entry;
    }

    @GET
    @Path("past")
    @PermitAll
    public String past() {
        return "past";
    }

    @PUT
    @Path("past")
    @RolesAllowed({"harbour-master", "agent"})
    public String correct(String entry) {
        return entry;
    }
}
