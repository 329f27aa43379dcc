/** Struts: actions of its configuration files and annotations with the addresses they answer. */
@NullMarked
package dev.postern.extractor.framework.struts;

import org.jspecify.annotations.NullMarked;
