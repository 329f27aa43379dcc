/**
 * Interceptors and filters of the application: whether each can stop a request, which requests it
 * sees, and whether its code speaks of authentication at all. What may guard and is not decided
 * becomes a question, never a verdict.
 */
@NullMarked
package dev.postern.extractor.access.filter;

import org.jspecify.annotations.NullMarked;
