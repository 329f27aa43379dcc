package dev.postern.extractor.access.application;

/** A configuration file as it is written. */
public record TextFile(String path, String text) {}
