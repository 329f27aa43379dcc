package dev.postern.threatmodel.model;

/** Something only the user can answer, with the number of endpoints the answer would decide. */
public record QuestionRow(
    String id,
    String subject,
    String text,
    String howToAnswer,
    int endpoints,
    String file,
    int line) {}
