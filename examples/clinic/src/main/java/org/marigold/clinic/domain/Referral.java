package org.marigold.clinic.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "referrals")
@Getter
@Setter
public class Referral extends BaseEntity {

    @ManyToOne(optional = false)
    private Patient patient;

    private String diagnosis;

    @Column(length = 4000)
    private String letter;
}
