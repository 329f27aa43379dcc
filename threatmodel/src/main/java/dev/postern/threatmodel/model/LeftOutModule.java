package dev.postern.threatmodel.model;

/**
 * A module that gives neither endpoints nor findings because all its code counts as tests or
 * samples.
 *
 * @param name its directory, or its name when it is the root
 * @param role {@code TEST} or {@code SAMPLE}
 * @param files number of its Java files
 */
public record LeftOutModule(String name, String role, int files) {}
