/** Many repositories side by side. */
@NullMarked
package dev.postern.threatmodel.portfolio;

import org.jspecify.annotations.NullMarked;
