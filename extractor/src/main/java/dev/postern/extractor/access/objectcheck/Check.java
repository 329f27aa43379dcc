package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.id.MethodId;

/**
 * A place on the way of a request where an object is related to the caller.
 *
 * @param checker the method that compares: one that is called to check, or the one that holds the
 *     comparison
 * @param strength {@code DOMINATES} (no use of the object without it), {@code PARTIAL} (some use is
 *     reached without it), {@code AFTER_USE} (the object is used first), {@code IGNORED} (its
 *     answer is not looked at) or {@code POSSIBLE} (it refuses by the caller and by what is found
 *     for the object, that both are compared is not shown; or it compares, and no use was seen)
 */
public record Check(MethodId checker, String strength, Evidence evidence) {}
