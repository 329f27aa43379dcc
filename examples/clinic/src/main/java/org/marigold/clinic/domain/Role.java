package org.marigold.clinic.domain;

public enum Role {
    PATIENT,
    DOCTOR,
    NURSE,
    ADMIN
}
