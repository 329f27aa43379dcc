/**
 * Who calls whom: exact targets, class hierarchy narrowed by what is injected and by what is
 * evidently allocated, and lambdas from where they are made. Also small look-ups inside one body.
 */
@NullMarked
package dev.postern.extractor.flow.callgraph;

import org.jspecify.annotations.NullMarked;
