package org.marigold.clinic.web.dto;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Data;
import lombok.ToString;

@Data
public class RegistrationRequest {

    @NotBlank
    @ToString.Exclude
    private String username;

    @Email
    @ToString.Exclude
    private String email;

    @NotBlank
    @Size(min = 10)
    @ToString.Exclude
    private String password;

    private String language = "de";
}
