/**
 * What Spring serves beyond annotated controllers: functional routes, view controllers, handlers in
 * URL mappings, and repositories exported over REST.
 */
@NullMarked
package dev.postern.extractor.framework.springweb;

import org.jspecify.annotations.NullMarked;
