/** Tests of the lessons that findings come with. */
@NullMarked
package dev.postern.queries.lesson;

import org.jspecify.annotations.NullMarked;
