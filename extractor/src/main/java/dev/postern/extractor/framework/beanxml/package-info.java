/** Bean definitions of Spring's XML files, as values. */
@NullMarked
package dev.postern.extractor.framework.beanxml;

import org.jspecify.annotations.NullMarked;
