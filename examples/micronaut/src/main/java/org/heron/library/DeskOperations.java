package org.heron.library;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;

public interface DeskOperations {

    @Get(uris = {"/queue", "/waiting"})
    int queue();

    @Put("/{desk}/open")
    void open(int desk);
}
