package org.marigold.clinic.event;

public record RecordChanged(String action, String subject) {}
