package org.marigold.clinic.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "insurance_plans")
@Getter
@Setter
public class InsurancePlan extends BaseEntity {

    @Column(nullable = false, unique = true)
    private String name;

    private int franchise;
}
