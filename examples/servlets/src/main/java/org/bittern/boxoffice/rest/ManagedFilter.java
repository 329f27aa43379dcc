package org.bittern.boxoffice.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

@Managed
@Provider
public class ManagedFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        if (!context.getSecurityContext().isUserInRole("manager")) {
            context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
        }
    }
}
