package org.marigold.clinic.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "lab_results")
@Getter
@Setter
public class LabResult extends BaseEntity {

    @ManyToOne(optional = false)
    private Patient patient;

    private String test;

    private String finding;
}
