package org.wagtail.parcels;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ComplaintController implements ComplaintApi {

    @Override
    public String complain(String text) {
        return text;
    }

    @RequestMapping(
        path = "/echo",
        method = {RequestMethod.POST, RequestMethod.GET})
    public String echo(@RequestParam String word) {
        return word;
    }
}
