package org.heron.library;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;

/** Rooms to hire; the rules stand in the configuration, and one at a method. */
@Controller("/rooms")
public class RoomController {

    @Get("/{id}")
    public String room(long id) {
        return "room " + id;
    }

    @Post("/{id}")
    public String hire(long id) {
        return "hired " + id;
    }

    /** Meant for the caretaker; the first rule that fits makes reading free. */
    @Get("/{id}/keys")
    public String keys(long id) {
        return "keys " + id;
    }

    @Post("/{id}/keys")
    public String lend(long id) {
        return "lent " + id;
    }

    @Put("/{id}")
    @Secured("LIBRARIAN")
    public String furnish(long id) {
        return "furnished " + id;
    }

    @Delete("/{id}")
    @Secured({"CARETAKER", "LIBRARIAN"})
    public String close(long id) {
        return "closed " + id;
    }
}
