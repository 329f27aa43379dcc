/** Attack paths and cuts on models written down by hand. */
@NullMarked
package dev.postern.threatmodel.path;

import org.jspecify.annotations.NullMarked;
