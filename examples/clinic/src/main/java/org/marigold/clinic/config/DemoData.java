package org.marigold.clinic.config;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.marigold.clinic.domain.Appointment;
import org.marigold.clinic.domain.Doctor;
import org.marigold.clinic.domain.InsurancePlan;
import org.marigold.clinic.domain.Invoice;
import org.marigold.clinic.domain.LabResult;
import org.marigold.clinic.domain.Patient;
import org.marigold.clinic.domain.PortalMessage;
import org.marigold.clinic.domain.Prescription;
import org.marigold.clinic.domain.Referral;
import org.marigold.clinic.domain.Role;
import org.marigold.clinic.domain.RotaEntry;
import org.marigold.clinic.domain.UserAccount;
import org.marigold.clinic.repository.AppointmentRepository;
import org.marigold.clinic.repository.DoctorRepository;
import org.marigold.clinic.repository.InsurancePlanRepository;
import org.marigold.clinic.repository.InvoiceRepository;
import org.marigold.clinic.repository.LabResultRepository;
import org.marigold.clinic.repository.PatientRepository;
import org.marigold.clinic.repository.PortalMessageRepository;
import org.marigold.clinic.repository.PrescriptionRepository;
import org.marigold.clinic.repository.ReferralRepository;
import org.marigold.clinic.repository.RotaEntryRepository;
import org.marigold.clinic.repository.UserAccountRepository;
import org.marigold.clinic.security.Permissions;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database for local work: two patients, two of the staff and an administrator. */
@Slf4j
@Component
@RequiredArgsConstructor
@ConditionalOnProperty("clinic.demo.enabled")
public class DemoData implements ApplicationRunner {

    private final ClinicProperties properties;
    private final PasswordEncoder passwordEncoder;
    private final UserAccountRepository accounts;
    private final PatientRepository patients;
    private final DoctorRepository doctors;
    private final AppointmentRepository appointments;
    private final InvoiceRepository invoices;
    private final PrescriptionRepository prescriptions;
    private final ReferralRepository referrals;
    private final LabResultRepository labResults;
    private final InsurancePlanRepository plans;
    private final RotaEntryRepository rota;
    private final PortalMessageRepository messages;

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (accounts.count() == 0) {
            load();
        }
    }

    @Transactional
    public void load() {
        Patient pat = patients.save(patient("Pat", "Murray", LocalDate.of(1979, 3, 14), "756.4412.0917.33", "Asthma"));
        Patient other = patients.save(patient("Oda", "Fields", LocalDate.of(1991, 11, 2), "756.1180.5561.08", "Migraine"));
        account("pat", pat.getId(), Set.of(Role.PATIENT), Set.of());
        account("otherpat", other.getId(), Set.of(Role.PATIENT), Set.of());
        account("doc", null, Set.of(Role.DOCTOR), Set.of(Permissions.RECORDS_READ, Permissions.RECORDS_WRITE));
        account("nurse", null, Set.of(Role.NURSE), Set.of(Permissions.RECORDS_READ));
        account("admin", null, Set.of(Role.ADMIN), Set.of(Permissions.RECORDS_DELETE, Permissions.ACCOUNTS_MANAGE));

        Doctor doctor = new Doctor();
        doctor.setFullName("Dr. Ines Vogt");
        doctor.setSpecialty("Pulmonology");
        doctor.setEmail("ines.vogt@marigold-clinic.example");
        doctors.save(doctor);
        Doctor spare = new Doctor();
        spare.setFullName("Dr. Tom Achterberg");
        spare.setSpecialty("Neurology");
        spare.setEmail("tom.achterberg@marigold-clinic.example");
        doctors.save(spare);

        for (Patient patient : new Patient[] {pat, other}) {
            Appointment appointment = new Appointment();
            appointment.setPatient(patient);
            appointment.setDoctor(doctor);
            appointment.setStartsAt(LocalDateTime.of(2030, 5, 6, 9, 30));
            appointment.setReason("Follow-up " + patient.getDiagnosis());
            appointments.save(appointment);

            Invoice invoice = new Invoice();
            invoice.setPatient(patient);
            invoice.setNumber("M-2026-000" + patient.getId());
            invoice.setAmount(new BigDecimal("184.50"));
            invoice.setIban("CH9300762011623852957");
            invoices.save(invoice);

            Prescription prescription = new Prescription();
            prescription.setPatient(patient);
            prescription.setMedication("Salbutamol");
            prescription.setDosage("2 puffs when needed");
            prescriptions.save(prescription);

            Referral referral = new Referral();
            referral.setPatient(patient);
            referral.setDiagnosis(patient.getDiagnosis());
            referral.setLetter("Dear colleague, please see " + patient.getLastName() + " for " + patient.getDiagnosis());
            referrals.save(referral);

            LabResult result = new LabResult();
            result.setPatient(patient);
            result.setTest("CRP");
            result.setFinding("4 mg/l");
            labResults.save(result);

            PortalMessage message = new PortalMessage();
            message.setPatientId(patient.getId());
            message.setBody("Your results are in.");
            messages.save(message);
        }

        InsurancePlan plan = new InsurancePlan();
        plan.setName("Helvia Basic");
        plan.setFranchise(300);
        plans.save(plan);

        RotaEntry shift = new RotaEntry();
        shift.setStaffName("doc");
        shift.setDay(LocalDate.of(2030, 5, 6));
        rota.save(shift);
        log.debug("demo data loaded, {} accounts", accounts.count());
    }

    private void account(String username, Long patientId, Set<Role> roles, Set<String> permissions) {
        UserAccount account = new UserAccount();
        account.setUsername(username);
        account.setEmail(username + "@mail.example");
        account.setPasswordHash(passwordEncoder.encode(properties.demo().password()));
        account.setPatientId(patientId);
        account.getRoles().addAll(roles);
        account.getPermissions().addAll(permissions);
        accounts.save(account);
    }

    private static Patient patient(
            String firstName, String lastName, LocalDate birthDate, String insuranceNumber, String diagnosis) {
        Patient patient = new Patient();
        patient.setFirstName(firstName);
        patient.setLastName(lastName);
        patient.setBirthDate(birthDate);
        patient.setInsuranceNumber(insuranceNumber);
        patient.setDiagnosis(diagnosis);
        patient.setEmail(firstName.toLowerCase() + "@mail.example");
        patient.setPhone("+41 31 555 01 0" + firstName.length());
        return patient;
    }
}
