package org.plover.museum;

import org.plover.museum.api.TourApiDelegate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

/** Called by a controller that the build generates from src/main/openapi/tours.yaml. */
@Service
public class TourService implements TourApiDelegate {

    @Override
    public ResponseEntity<Void> bookTour(Object body) {
        return ResponseEntity.status(201).build();
    }
}
