package dev.postern.threatmodel.model;

/**
 * A way of a sensitive field behind an endpoint.
 *
 * @param direction {@code out}, or {@code write} where it is kept
 * @param sink {@code response}, {@code db}, {@code log}, {@code mail}, {@code third-party}, {@code
 *     message}, {@code file}, {@code metric} or {@code model-prompt}
 * @param target the container, service or call, empty for responses
 * @param place {@code file:line}
 */
public record DataFlowRow(
    String verb,
    String path,
    String type,
    String field,
    String category,
    String sensitivity,
    String direction,
    String sink,
    String target,
    String place,
    String confidence) {}
