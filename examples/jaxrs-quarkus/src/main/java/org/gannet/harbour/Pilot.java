package org.gannet.harbour;

public class Pilot {
    public String fullName;
    public String phone;
    public String licenceNumber;
}
