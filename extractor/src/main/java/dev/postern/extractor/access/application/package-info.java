/**
 * An application as the access analysis sees it: endpoints, configuration, conditions, libraries,
 * and the surroundings in which its configuration code is interpreted.
 */
@NullMarked
package dev.postern.extractor.access.application;

import org.jspecify.annotations.NullMarked;
