package org.gannet.harbour;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

@Logged
@Provider
public class LoggedFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        if (context.getSecurityContext().getUserPrincipal() == null) {
            context.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
        }
    }
}
