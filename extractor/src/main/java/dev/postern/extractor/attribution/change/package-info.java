/**
 * What lies between two commits: files with the lines that differ, and commits with what they
 * declare. Names and addresses of people are not in here.
 */
@NullMarked
package dev.postern.extractor.attribution.change;

import org.jspecify.annotations.NullMarked;
