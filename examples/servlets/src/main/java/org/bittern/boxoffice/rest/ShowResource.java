package org.bittern.boxoffice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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

    /** Nobody registered the feature that reads this annotation. */
    @DELETE
    @Path("{name}")
    @RolesAllowed("manager")
    public String cancel(@PathParam("name") String name) {
        return name;
    }

    /** A locator: the rest of the path is served by what it returns. */
    @Path("{name}/reviews")
    public ReviewResource reviews(@PathParam("name") String name) {
        return new ReviewResource(name);
    }
}
