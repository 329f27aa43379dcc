package dev.postern.threatmodel.model;

import java.util.List;

/** A sensitive field: what it means, why we think so, and where it is kept and returned. */
public record DataRow(
    String type,
    String field,
    String dataClass,
    String category,
    String sensitivity,
    String reason,
    String container,
    String column,
    List<String> returnedBy,
    List<String> loggedAt,
    List<String> sentTo,
    String confidence) {
  public DataRow {
    returnedBy = List.copyOf(returnedBy);
    loggedAt = List.copyOf(loggedAt);
    sentTo = List.copyOf(sentTo);
  }
}
