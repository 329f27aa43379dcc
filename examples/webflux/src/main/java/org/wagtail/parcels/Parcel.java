package org.wagtail.parcels;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Parcel {
    @Id private Long id;
    private String recipientName;
    private String recipientPhone;
}
