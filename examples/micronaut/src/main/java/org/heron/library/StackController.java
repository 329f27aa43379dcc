package org.heron.library;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;

/** The stacks: whoever signed in gets past the configuration, the rest is the filter's. */
@Controller("/stacks")
public class StackController {

    @Get("/{shelf}")
    public String shelf(int shelf) {
        return "shelf " + shelf;
    }

    @Post("/{shelf}/loans")
    public String lend(int shelf) {
        return "lent from " + shelf;
    }
}
