package org.marigold.clinic.access;

import java.util.List;
import java.util.TreeSet;

/**
 * Somebody who calls the application.
 *
 * @param name user name, or {@code anonymous}
 * @param authorities what the account was granted, roles with their prefix; empty for {@code anonymous}
 * @param patientId the patient the account belongs to, or null
 */
record Caller(String name, TreeSet<String> authorities, Long patientId) {

    static final String PASSWORD = "changeit";
    static final Caller ANONYMOUS = new Caller("anonymous", new TreeSet<>(), null);
    static final List<String> NAMED = List.of("admin", "anonymous", "doc", "nurse", "otherpat", "pat");

    boolean isAnonymous() {
        return this == ANONYMOUS;
    }
}
