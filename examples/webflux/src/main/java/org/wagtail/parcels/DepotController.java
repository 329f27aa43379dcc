package org.wagtail.parcels;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wagtail.parcels.api.DepotApi;

/** Implements an interface that the build generates from src/main/openapi/depots.yaml. */
@RestController
@RequestMapping("/v1")
public class DepotController implements DepotApi {

    @Override
    public ResponseEntity<String> listDepots(String city) {
        return ResponseEntity.ok(city);
    }

    @Override
    public ResponseEntity<Void> closeDepot(Integer id) {
        return ResponseEntity.noContent().build();
    }
}
