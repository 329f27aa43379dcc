package org.heron.library;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.security.authentication.Authentication;

/** Lending from the stacks is for librarians. */
@ServerFilter("/stacks/*/loans")
public class StackFilter {

    @RequestFilter
    @Nullable
    public MutableHttpResponse<?> check(HttpRequest<?> request) {
        boolean librarian = request.getUserPrincipal(Authentication.class)
            .map(who -> who.getRoles().contains("LIBRARIAN"))
            .orElse(false);
        return librarian ? null : HttpResponse.status(HttpStatus.FORBIDDEN);
    }
}
