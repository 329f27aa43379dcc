/**
 * Tells which single lines hold a door closed: guards of which nothing else would refuse strangers,
 * or users without the right, if they were lost or loosened, and what lies behind those doors.
 */
@NullMarked
package dev.postern.threatmodel.loadbearing;

import org.jspecify.annotations.NullMarked;
