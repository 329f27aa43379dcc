package org.marigold.clinic.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "appointments")
@Getter
@Setter
public class Appointment extends BaseEntity {

    @ManyToOne(optional = false)
    private Patient patient;

    @ManyToOne(optional = false)
    private Doctor doctor;

    private LocalDateTime startsAt;

    private String reason;

    @Enumerated(EnumType.STRING)
    private Status status = Status.REQUESTED;

    public enum Status {
        REQUESTED,
        CONFIRMED,
        CANCELLED
    }
}
