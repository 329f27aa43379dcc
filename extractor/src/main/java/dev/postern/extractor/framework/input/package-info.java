/**
 * What the framework analysis is given: the program, the modules with their artifacts and
 * configuration, and the resource files, as plain values independent of how they were read.
 */
@NullMarked
package dev.postern.extractor.framework.input;

import org.jspecify.annotations.NullMarked;
