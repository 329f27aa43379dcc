package org.heron.library;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

@Controller("/fines")
@Secured("LIBRARIAN")
public class FineController {

    @Get
    public String all() {
        return "fines";
    }

    @Get("/rates")
    public String rates() {
        return "rates";
    }

    @Post
    @Secured({"CLERK", "LIBRARIAN"})
    public String impose() {
        return "imposed";
    }

    @Get("/terms")
    @PermitAll
    public String terms() {
        return "terms";
    }

    @Delete("/{id}")
    @DenyAll
    public String waive(long id) {
        return "waived " + id;
    }

    @Put("/{id}")
    @RolesAllowed("CLERK")
    public String correct(long id) {
        return "corrected " + id;
    }

    @Patch("/{id}")
    @Secured("isAuthenticated()")
    public String contest(long id) {
        return "contested " + id;
    }
}
