package org.heron.library;

import io.micronaut.core.annotation.Introspected;

@Introspected
public record Reader(long id, String fullName, String email, String address) {}
