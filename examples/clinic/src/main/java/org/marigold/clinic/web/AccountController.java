package org.marigold.clinic.web;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.domain.UserAccount;
import org.marigold.clinic.security.ClinicUser;
import org.marigold.clinic.security.CurrentUser;
import org.marigold.clinic.service.AccountService;
import org.marigold.clinic.web.dto.AccountDto;
import org.marigold.clinic.web.dto.ContactRequest;
import org.marigold.clinic.web.dto.PasswordRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/account")
@RequiredArgsConstructor
public class AccountController {

    private final AccountService accounts;

    @GetMapping
    public UserAccount account(@CurrentUser ClinicUser user) {
        return accounts.get(user.getId());
    }

    @GetMapping("/profile")
    public AccountDto profile(@CurrentUser ClinicUser user) {
        return AccountDto.from(accounts.get(user.getId()));
    }

    @PutMapping
    public AccountDto update(@RequestBody UserAccount changes, @CurrentUser ClinicUser user) {
        UserAccount current = accounts.get(user.getId());
        changes.setId(current.getId());
        changes.setUsername(current.getUsername());
        changes.setPasswordHash(current.getPasswordHash());
        return AccountDto.from(accounts.save(changes));
    }

    @PutMapping("/contact")
    public AccountDto updateContact(@Valid @RequestBody ContactRequest request, @CurrentUser ClinicUser user) {
        return AccountDto.from(accounts.updateContact(user.getId(), request));
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void changePassword(@Valid @RequestBody PasswordRequest request, @CurrentUser ClinicUser user) {
        accounts.changePassword(user.getId(), request.password());
    }

    @PutMapping("/kiosk-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void changeKioskPassword(@Valid @RequestBody PasswordRequest request, @CurrentUser ClinicUser user) {
        accounts.changeKioskPassword(user.getId(), request.password());
    }
}
