package org.marigold.clinic.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;

@Entity
@Table(name = "rota")
@Getter
@Setter
public class RotaEntry extends BaseEntity {

    private String staffName;

    @Column(name = "shift_day")
    private LocalDate day;

    private boolean published;
}
