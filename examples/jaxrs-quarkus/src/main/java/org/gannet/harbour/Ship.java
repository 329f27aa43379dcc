package org.gannet.harbour;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;

@Entity
public class Ship extends PanacheEntity {
    public String name;
    public String ownerName;
    public String ownerEmail;
}
