package dev.postern.extractor.access.chain;

import dev.postern.extractor.model.Evidence;

/** Requests that match must meet the requirement, unless an earlier rule matched. */
public record Rule(RequestSpec matcher, Requirement requirement, Evidence evidence) {}
