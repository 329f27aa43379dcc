package org.gannet.harbour;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

public class BookingParams {

    @PathParam("berth")
    String berth;

    @QueryParam("from")
    String from;

    @HeaderParam("X-Agent")
    String agent;
}
