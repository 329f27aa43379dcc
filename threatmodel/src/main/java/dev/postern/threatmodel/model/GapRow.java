package dev.postern.threatmodel.model;

/** A group of coverage gaps of one kind. */
public record GapRow(String kind, int count, String example, String detail) {}
