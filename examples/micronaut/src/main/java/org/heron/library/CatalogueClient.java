package org.heron.library;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;

/** Outbound: no entry point. */
@Client("https://catalogue.example")
public interface CatalogueClient {

    @Get("/books/{isbn}")
    String book(String isbn);
}
