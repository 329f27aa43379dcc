/** Routers that are programmed with calls: a verb, a path, a handler. */
@NullMarked
package dev.postern.extractor.framework.router;

import org.jspecify.annotations.NullMarked;
