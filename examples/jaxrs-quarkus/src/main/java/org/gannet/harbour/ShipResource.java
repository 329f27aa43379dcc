package org.gannet.harbour;

import io.quarkus.hibernate.orm.rest.data.panache.PanacheEntityResource;
import io.quarkus.rest.data.panache.MethodProperties;
import io.quarkus.rest.data.panache.ResourceProperties;

@ResourceProperties(path = "ships")
public interface ShipResource extends PanacheEntityResource<Ship, Long> {

    @Override
    @MethodProperties(exposed = false)
    boolean delete(Long id);
}
