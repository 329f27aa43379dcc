/**
 * OpenAPI documents of the repository as far as generators make server interfaces of them: the
 * operations, and which method of an implementing class serves which.
 */
@NullMarked
package dev.postern.extractor.framework.openapi;

import org.jspecify.annotations.NullMarked;
