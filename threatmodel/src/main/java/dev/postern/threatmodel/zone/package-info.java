/**
 * Zones: parts of the code where mistakes cost most, such as authentication or payment. A zone is
 * told by packages, annotations, supertypes, calls, files and Cypher.
 */
@NullMarked
package dev.postern.threatmodel.zone;

import org.jspecify.annotations.NullMarked;
