/**
 * Whether an endpoint that addresses an object checks it against the caller. Values of the request
 * and of the caller are followed into the methods that are called; where they meet in a comparison,
 * the ways through each body tell which uses of the object no way reaches without it. Called
 * methods count by what they do in their context: refuse, answer, look up, write.
 */
@NullMarked
package dev.postern.extractor.access.objectcheck;

import org.jspecify.annotations.NullMarked;
