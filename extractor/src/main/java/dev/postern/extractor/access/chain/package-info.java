/**
 * Guard chains as data: matchers over requests, requirements, ordered rules, and the questions that
 * stay open. Independent of the framework that was read and of the endpoints to decide.
 */
@NullMarked
package dev.postern.extractor.access.chain;

import org.jspecify.annotations.NullMarked;
