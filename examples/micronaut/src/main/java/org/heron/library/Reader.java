package org.heron.library;

public record Reader(long id, String fullName, String email, String address) {}
