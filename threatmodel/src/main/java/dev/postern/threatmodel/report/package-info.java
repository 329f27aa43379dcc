/**
 * Renderers: a threat model and its findings in, text out. A renderer decides nothing; the same
 * model gives the same bytes. All text of the repository is escaped for the target format.
 */
@NullMarked
package dev.postern.threatmodel.report;

import org.jspecify.annotations.NullMarked;
