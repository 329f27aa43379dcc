package org.gannet.harbour;

import io.quarkus.vertx.web.Body;
import io.quarkus.vertx.web.Param;
import io.quarkus.vertx.web.Route;
import io.quarkus.vertx.web.RouteBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@RouteBase(path = "tides")
public class TideRoutes {

    @Route(path = ":gauge", methods = Route.HttpMethod.GET)
    String level(@Param String gauge) {
        return gauge;
    }

    @Route(methods = Route.HttpMethod.POST)
    String newReading(@Body String reading) {
        return reading;
    }
}
