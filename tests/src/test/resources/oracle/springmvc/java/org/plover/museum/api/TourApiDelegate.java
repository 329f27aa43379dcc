package org.plover.museum.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** As the generator of server code writes it from tours.yaml. */
public interface TourApiDelegate {

    default ResponseEntity<Void> bookTour(Object body) {
        return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }
}
