package dev.postern.threatmodel.model;

/**
 * An area of equal trust.
 *
 * @param level 0 for the internet, higher for more trust
 * @param reason why it was inferred
 * @param assumed whether nothing in the repository states it, so that the reader has to confirm it
 */
public record TrustZone(String id, String name, int level, String reason, boolean assumed) {}
