package dev.postern.graph;

/**
 * A written state of the graph.
 *
 * @param number counts up from 1
 * @param nodes nodes written from rows, before enrichment
 * @param relationships relationships written from rows, before enrichment
 */
public record Generation(long number, long nodes, long relationships) {}
