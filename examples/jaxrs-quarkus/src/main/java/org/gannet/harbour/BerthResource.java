package org.gannet.harbour;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestQuery;

@ApplicationScoped
public class BerthResource implements BerthApi {

    @Override
    public String bookings(BookingParams params) {
        return params.berth + params.from;
    }

    @Override
    @RolesAllowed("agent")
    public String reserve(String body) {
        return body;
    }

    /** A locator: the rest of the path is served by what it returns. */
    @Path("{berth}/invoices")
    public InvoiceSubResource invoices(@PathParam("berth") String berth) {
        return new InvoiceSubResource(berth);
    }

    @GET
    @Path("free")
    public String free(@RestQuery int length) {
        return "berths longer than " + length;
    }
}
