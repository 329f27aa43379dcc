package org.marigold.clinic.security;

public final class Permissions {

    public static final String RECORDS_READ = "records:read";
    public static final String RECORDS_WRITE = "records:write";
    public static final String RECORDS_DELETE = "records:delete";
    public static final String ACCOUNTS_MANAGE = "accounts:manage";

    private Permissions() {}
}
