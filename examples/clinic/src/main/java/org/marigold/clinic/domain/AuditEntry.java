package org.marigold.clinic.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "audit_entries")
@Getter
@Setter
public class AuditEntry extends BaseEntity {

    private Instant at = Instant.now();

    private String actor;

    private String action;

    private String subject;
}
