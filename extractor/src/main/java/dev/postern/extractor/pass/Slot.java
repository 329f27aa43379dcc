package dev.postern.extractor.pass;

/** A typed place for a result of a pass. */
public record Slot<T>(String name, Class<T> type) {}
