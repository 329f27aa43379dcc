package org.heron.library;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;

/** Mappings and one rule of the lectures. */
public interface LectureOperations {

    @Get("/{id}")
    String lecture(long id);

    @Post("/{id}")
    @Secured("LECTURER")
    String announce(long id);
}
