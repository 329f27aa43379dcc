/**
 * What fields mean: personal data by category, credentials, health, money, state. The words are
 * rows of a lexicon, each with its reason; weak words count only where people are the subject.
 */
@NullMarked
package dev.postern.extractor.sensitivity;

import org.jspecify.annotations.NullMarked;
