package dev.postern.queries;

import java.util.List;

/** The rows of one query, before they become findings. */
record QueryRows(QuerySpec query, List<Row> rows, List<String> nothingToCheck, long nanos) {}
