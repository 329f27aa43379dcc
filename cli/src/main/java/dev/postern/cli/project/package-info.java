/** A repository with its results: where they live, how they are made, how they are opened. */
@NullMarked
package dev.postern.cli.project;

import org.jspecify.annotations.NullMarked;
