package dev.postern.extractor.workspace.config;

/** A key and value of one document with its line; lists are flattened to {@code key[0]}. */
record RawEntry(String key, String value, int line) {}
