package org.heron.library;

import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.management.endpoint.annotation.Read;

/** Sensitive, as endpoints are unless they say otherwise. */
@Endpoint(id = "budget")
public class BudgetEndpoint {

    @Read
    public String left() {
        return "400";
    }
}
