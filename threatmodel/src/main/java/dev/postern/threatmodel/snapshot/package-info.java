/**
 * What one reading of a commit gave, small and sorted: what the gate compares. Ids survive moved
 * lines; lines are kept to show places and are never compared.
 */
@NullMarked
package dev.postern.threatmodel.snapshot;

import org.jspecify.annotations.NullMarked;
