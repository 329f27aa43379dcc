package org.plover.museum.api;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** As the generator of server code writes it from tours.yaml. */
@Controller
@RequestMapping("${openapi.guidedTours.base-path:/tour-api}")
public class TourApiController implements TourApi {

    private final TourApiDelegate delegate;

    public TourApiController(TourApiDelegate delegate) {
        this.delegate = delegate;
    }

    @Override
    public TourApiDelegate getDelegate() {
        return delegate;
    }
}
