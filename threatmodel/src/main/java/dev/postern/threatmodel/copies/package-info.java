/** Finds methods that repeat, token by token, a method in which a finding ends. */
@NullMarked
package dev.postern.threatmodel.copies;

import org.jspecify.annotations.NullMarked;
