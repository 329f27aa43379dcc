/**
 * What library calls mean to data flow, as rows of data with provenance: what reads from outside,
 * what is dangerous to reach, what makes content harmless and for which kind of sink, what carries
 * nothing on, and which uses are wrong whatever flows.
 */
@NullMarked
package dev.postern.extractor.flow.taint;

import org.jspecify.annotations.NullMarked;
