package org.gannet.harbour;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("berths")
public interface BerthApi {

    @GET
    @Path("{berth}/bookings")
    String bookings(@BeanParam BookingParams params);

    @PUT
    @Path("{berth}")
    String reserve(String body);
}
