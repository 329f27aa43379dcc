package org.bittern.boxoffice.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public class ReviewResource {

    private final String show;

    public ReviewResource(String show) {
        this.show = show;
    }

    @POST
    public String write(String text) {
        return show + ": " + text;
    }

    @DELETE
    @Path("{number}")
    public String remove(@PathParam("number") int number) {
        return show + " " + number;
    }
}
