/**
 * Recovers the parts that a system is deployed as and what connects them: modules that start,
 * containers of Compose and Kubernetes, stores, brokers and servers around them, from build files,
 * configuration, descriptors and code. What the names of images, artifacts and keys mean is data.
 */
@NullMarked
package dev.postern.extractor.architecture;

import org.jspecify.annotations.NullMarked;
