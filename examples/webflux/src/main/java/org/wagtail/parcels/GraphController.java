package org.wagtail.parcels;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
public class GraphController {

    @QueryMapping
    public String parcel(@Argument String number) {
        return number;
    }

    @MutationMapping
    public String redirect(@Argument String number, @Argument String address) {
        return address;
    }
}
