package org.marigold.clinic.event;

import lombok.RequiredArgsConstructor;
import org.marigold.clinic.security.ConfirmationTokens;
import org.marigold.clinic.service.MailService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
public class AppointmentMailer {

    private final MailService mailService;
    private final ConfirmationTokens tokens;

    @EventListener
    public void onBooked(AppointmentBooked event) {
        String link = "https://portal.marigold-clinic.example/confirm?id=" + event.appointmentId()
                + "&token=" + tokens.issue(event.appointmentId());
        mailService.send(
                event.email(),
                "Your appointment with " + event.doctor(),
                "We look forward to seeing you on " + event.startsAt() + ".\nPlease confirm: " + link);
    }
}
