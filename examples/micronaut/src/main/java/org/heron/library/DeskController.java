package org.heron.library;

import io.micronaut.http.annotation.Controller;

@Controller("/desk")
public class DeskController implements DeskOperations {

    @Override
    public int queue() {
        return 0;
    }

    @Override
    public void open(int desk) {}
}
