/**
 * The vocabulary of the frameworks as data rows, and the search for annotations along
 * meta-annotations and inheritance.
 */
@NullMarked
package dev.postern.extractor.framework.match;

import org.jspecify.annotations.NullMarked;
