package org.heron.library;

import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.management.endpoint.annotation.Read;
import io.micronaut.management.endpoint.annotation.Write;

@Endpoint(id = "shelves", defaultSensitive = false)
public class ShelvesEndpoint {

    @Read
    public String free() {
        return "12";
    }

    @Write
    public void clear() {}
}
