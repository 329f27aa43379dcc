package org.gannet.harbour;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public class InvoiceSubResource {

    private final String berth;

    public InvoiceSubResource(String berth) {
        this.berth = berth;
    }

    @GET
    @Path("{number}")
    public String one(@PathParam("number") String number) {
        return berth + "/" + number;
    }

    @PURGE
    public void purge() {}
}
