package org.wagtail.parcels;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

@HttpExchange("/complaints")
public interface ComplaintApi {

    @PostExchange
    String complain(@RequestBody String text);
}
