/**
 * What code that stands before handlers does with a request: filters and interceptors are run as an
 * experiment on requests of a stranger, of somebody who sends made-up credentials, and of an
 * ordinary member, and who gets through tells what they require.
 */
@NullMarked
package dev.postern.extractor.access.request;

import org.jspecify.annotations.NullMarked;
