package org.marigold.clinic.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "portal_messages")
@Getter
@Setter
public class PortalMessage extends BaseEntity {

    private Long patientId;

    @Column(length = 2000)
    private String body;
}
