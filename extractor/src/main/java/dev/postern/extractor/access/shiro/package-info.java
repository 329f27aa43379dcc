/**
 * Apache Shiro: filter chain definitions built by configuration code, their filters and what each
 * requires; the first definition whose pattern matches decides.
 */
@NullMarked
package dev.postern.extractor.access.shiro;

import org.jspecify.annotations.NullMarked;
