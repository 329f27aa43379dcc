package org.gannet.harbour;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/dues")
@RolesAllowed("collector")
public class DuesResource {

    @GET
    public String all() {
        return "dues";
    }

    @GET
    @Path("rates")
    @PermitAll
    public String rates() {
        return "rates";
    }

    @POST
    @Authenticated
    public String declare(String ship) {
        return ship;
    }

    @PUT
    @Path("{ship}")
    @RolesAllowed("**")
    public String correct(@PathParam("ship") String ship, String body) {
        return ship;
    }

    @DELETE
    @Path("{ship}")
    @DenyAll
    public String waive(@PathParam("ship") String ship) {
        return ship;
    }

    @PATCH
    @Path("{ship}")
    @RolesAllowed({"collector", "harbour-master"})
    public String reduce(@PathParam("ship") String ship, String body) {
        return ship;
    }
}
