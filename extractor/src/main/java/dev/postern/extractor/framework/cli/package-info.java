/** Programs started from a command line: plain main methods. */
@NullMarked
package dev.postern.extractor.framework.cli;

import org.jspecify.annotations.NullMarked;
