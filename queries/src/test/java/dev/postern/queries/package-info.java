/** Tests of packs, runs and findings without a database: graphs are small functions. */
@NullMarked
package dev.postern.queries;

import org.jspecify.annotations.NullMarked;
