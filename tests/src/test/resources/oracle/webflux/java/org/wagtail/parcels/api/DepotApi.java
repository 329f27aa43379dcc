package org.wagtail.parcels.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** As the generator of server code writes it from depots.yaml. */
public interface DepotApi {

    @RequestMapping(method = RequestMethod.GET, value = "/depots", produces = "application/json")
    ResponseEntity<String> listDepots(@RequestParam(value = "city", required = false) String city);

    @RequestMapping(method = RequestMethod.DELETE, value = "/depots/{id}")
    ResponseEntity<Void> closeDepot(@PathVariable("id") Integer id);
}
