package org.bittern.boxoffice.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Outside the packages that the servlet scans: no entry point. */
@Path("internal")
public class NotServed {

    @GET
    public String nothing() {
        return "";
    }
}
