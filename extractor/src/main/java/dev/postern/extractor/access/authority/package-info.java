/**
 * Roles and permissions of an application: where callers get them, and which include others by a
 * role hierarchy.
 */
@NullMarked
package dev.postern.extractor.access.authority;

import org.jspecify.annotations.NullMarked;
