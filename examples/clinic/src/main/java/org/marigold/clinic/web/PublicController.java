package org.marigold.clinic.web;

import jakarta.validation.Valid;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.marigold.clinic.service.AccountService;
import org.marigold.clinic.service.AppointmentService;
import org.marigold.clinic.support.ApiPaths;
import org.marigold.clinic.web.dto.AccountDto;
import org.marigold.clinic.web.dto.RegistrationRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiPaths.PUBLIC)
@RequiredArgsConstructor
public class PublicController {

    private final AccountService accounts;
    private final AppointmentService appointments;

    @GetMapping("/opening-hours")
    public Map<String, String> openingHours() {
        return Map.of("weekdays", "07:30-18:00", "saturday", "08:00-12:00");
    }

    @PostMapping("/registrations")
    @ResponseStatus(HttpStatus.CREATED)
    public AccountDto register(@Valid @RequestBody RegistrationRequest request) {
        return AccountDto.from(accounts.register(request));
    }

    @PostMapping("/appointments/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void cancel(@PathVariable Long id) {
        appointments.cancel(id);
    }

    @PostMapping("/appointments/{id}/confirm")
    public ResponseEntity<Void> confirm(@PathVariable Long id, @RequestParam String token) {
        return appointments.confirm(id, token)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.badRequest().build();
    }
}
