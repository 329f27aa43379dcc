/** The attack surface in formats that other tools read. */
@NullMarked
package dev.postern.threatmodel.export;

import org.jspecify.annotations.NullMarked;
