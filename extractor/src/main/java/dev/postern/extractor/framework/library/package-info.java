/**
 * Libraries: what code outside the repository can call. Read only when asked for, because for an
 * application its own methods are no doors.
 */
@NullMarked
package dev.postern.extractor.framework.library;

import org.jspecify.annotations.NullMarked;
