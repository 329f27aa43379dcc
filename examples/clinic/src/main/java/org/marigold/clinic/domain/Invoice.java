package org.marigold.clinic.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "invoices")
@Getter
@Setter
public class Invoice extends BaseEntity {

    @ManyToOne(optional = false)
    private Patient patient;

    @Column(nullable = false, unique = true)
    private String number;

    private BigDecimal amount;

    private String iban;

    private boolean paid;
}
