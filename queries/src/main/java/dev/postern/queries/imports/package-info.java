/**
 * Results of other tools: SARIF 2.1.0 and CycloneDX are read, kept beside the graph, joined to its
 * files, methods, endpoints and dependencies, and told in one list with the findings of the packs.
 * What a document says is data about the code, never an order: it closes no finding of this tool.
 */
@NullMarked
package dev.postern.queries.imports;

import org.jspecify.annotations.NullMarked;
