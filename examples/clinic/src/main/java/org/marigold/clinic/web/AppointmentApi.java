package org.marigold.clinic.web;

import jakarta.validation.Valid;
import java.time.LocalDateTime;
import java.util.List;
import org.marigold.clinic.security.ClinicUser;
import org.marigold.clinic.security.CurrentUser;
import org.marigold.clinic.web.dto.AppointmentDto;
import org.marigold.clinic.web.dto.AppointmentRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Contract shared with the patient app. */
@RequestMapping("/api/appointments")
public interface AppointmentApi {

    @GetMapping
    List<AppointmentDto> mine(@CurrentUser ClinicUser user);

    @GetMapping("/{id}")
    AppointmentDto get(@PathVariable("id") Long id);

    @GetMapping("/mine/{id}")
    AppointmentDto getMine(@PathVariable("id") Long id, @CurrentUser ClinicUser user);

    @GetMapping("/{id}/slip")
    AppointmentDto getSlip(@PathVariable("id") Long id);

    @PostMapping
    @PreAuthorize("hasRole('PATIENT')")
    AppointmentDto book(@Valid @RequestBody AppointmentRequest request, @CurrentUser ClinicUser user);

    @PutMapping("/{id}/time")
    AppointmentDto reschedule(
            @PathVariable("id") Long id,
            @RequestParam("startsAt") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime startsAt,
            @CurrentUser ClinicUser user);

    @PutMapping("/{id}/reason")
    AppointmentDto note(@PathVariable("id") Long id, @RequestParam("reason") String reason);
}
