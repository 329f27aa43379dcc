/**
 * Finds the files by which assistants are told how to work in a repository, and what in them is
 * dangerous: text that people do not see, and orders to pass rules by.
 */
@NullMarked
package dev.postern.extractor.attribution.inventory;

import org.jspecify.annotations.NullMarked;
