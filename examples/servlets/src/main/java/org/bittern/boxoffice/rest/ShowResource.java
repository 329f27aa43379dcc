package org.bittern.boxoffice.rest;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("shows")
public class ShowResource {

    @GET
    @Path("{name: .+}")
    public String show(@PathParam("name") String name) {
        return name;
    }

    @POST
    public String add(@FormParam("title") String title) {
        return title;
    }
}
