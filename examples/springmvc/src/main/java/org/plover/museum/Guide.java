package org.plover.museum;

import jakarta.validation.constraints.NotBlank;

public class Guide {
    @NotBlank private String name;
    private String phone;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
