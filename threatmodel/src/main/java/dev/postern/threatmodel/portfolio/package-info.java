/** Many repositories side by side, from their snapshots alone. */
@NullMarked
package dev.postern.threatmodel.portfolio;

import org.jspecify.annotations.NullMarked;
