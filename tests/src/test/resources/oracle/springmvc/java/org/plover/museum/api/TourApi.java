package org.plover.museum.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** As the generator of server code writes it from tours.yaml. */
public interface TourApi {

    TourApiDelegate getDelegate();

    @RequestMapping(method = RequestMethod.POST, value = "/tours", consumes = "application/json")
    default ResponseEntity<Void> bookTour(@RequestBody Object body) {
        return getDelegate().bookTour(body);
    }
}
