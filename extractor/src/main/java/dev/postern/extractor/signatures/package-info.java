/**
 * Signature archives of frameworks: classes without code, made when the product is built, so that
 * names of a repository resolve the same on every machine. The catalog chooses the archives for a
 * module and lays them down in the user's cache folder.
 */
@NullMarked
package dev.postern.extractor.signatures;

import org.jspecify.annotations.NullMarked;
