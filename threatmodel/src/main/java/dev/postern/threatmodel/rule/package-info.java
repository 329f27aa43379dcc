/**
 * Threat rules: data files that say which findings are instances of a threat and which pattern
 * shows that a control stands against it. Applicability and mitigation are separate patterns.
 */
@NullMarked
package dev.postern.threatmodel.rule;

import org.jspecify.annotations.NullMarked;
