package org.plover.museum;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Exhibit {
    @Id private Long id;
    private String title;
    private String lenderName;
}
