package dev.postern.extractor.attribution.inventory;

/**
 * A file that speaks to an assistant.
 *
 * @param path relative to the scanned root
 * @param tool id of a tool, {@code any} when several read it
 */
public record AgentFile(String path, String tool, AgentFileKind kind) {}
