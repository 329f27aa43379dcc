/**
 * What users know and the code does not say: answers to open questions, the configuration at run
 * time, what stands in front of applications, and corrections of guards that were inferred. They
 * come from {@code postern.model.yml} of the repository and from a file of the organization, are
 * read strictly, and every decision that rests on one names it.
 */
@NullMarked
package dev.postern.extractor.access.answer;

import org.jspecify.annotations.NullMarked;
