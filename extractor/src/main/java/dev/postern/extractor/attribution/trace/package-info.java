/**
 * Reads records of the Agent Trace draft (0.1.0): which lines of which files a conversation with a
 * tool wrote, by revision. The draft leaves open where records lie and what they say after a
 * rewrite, so that records which cannot be tied to a commit are counted and not used.
 */
@NullMarked
package dev.postern.extractor.attribution.trace;

import org.jspecify.annotations.NullMarked;
