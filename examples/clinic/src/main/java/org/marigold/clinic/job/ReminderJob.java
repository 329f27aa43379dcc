package org.marigold.clinic.job;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.marigold.clinic.domain.Appointment;
import org.marigold.clinic.repository.AppointmentRepository;
import org.marigold.clinic.service.MailService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Slf4j
@Component
@RequiredArgsConstructor
public class ReminderJob {

    private final AppointmentRepository appointments;
    private final MailService mailService;

    @Scheduled(cron = "${clinic.reminders.cron}")
    @Transactional(readOnly = true)
    public void remindTomorrow() {
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        List<Appointment> due = appointments.findByStartsAtBetweenAndStatus(
                tomorrow.atStartOfDay(), tomorrow.plusDays(1).atStartOfDay(), Appointment.Status.CONFIRMED);
        for (Appointment appointment : due) {
            mailService.send(
                    appointment.getPatient().getEmail(),
                    "Reminder",
                    "Your appointment is tomorrow at " + appointment.getStartsAt().toLocalTime());
        }
        log.info("{} reminders sent", due.size());
    }
}
