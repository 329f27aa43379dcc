package org.marigold.clinic.support;

public final class ApiPaths {

    public static final String API = "/api";
    public static final String PUBLIC = API + "/public";
    public static final String PATIENTS = API + "/patients";
    public static final String PRESCRIPTIONS = API + "/prescriptions";
    public static final String ADMIN = API + "/admin";
    public static final String BY_ID = "/{id}";

    private ApiPaths() {}
}
