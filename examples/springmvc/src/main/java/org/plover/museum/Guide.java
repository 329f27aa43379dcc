package org.plover.museum;

import jakarta.validation.constraints.NotBlank;

public class Guide {
    @NotBlank private String name;
    private String phone;
}
