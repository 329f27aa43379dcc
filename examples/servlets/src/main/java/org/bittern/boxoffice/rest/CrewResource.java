package org.bittern.boxoffice.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("crew")
public class CrewResource {

    @GET
    public String all() {
        return "crew";
    }

    @Managed
    @GET
    @Path("wages")
    public String wages() {
        return "wages";
    }
}
