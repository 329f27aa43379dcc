/**
 * Class files read as bytes: signatures, annotations, defaults and constants of library types, as
 * declarations of the program model. Nothing is ever loaded as a class, and a broken class file is
 * the same as an absent one.
 */
@NullMarked
package dev.postern.extractor.classes;

import org.jspecify.annotations.NullMarked;
