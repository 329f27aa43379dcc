package org.gannet.harbour;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Outbound: no entry point. */
@Path("/forecast")
@RegisterRestClient(baseUri = "https://weather.example")
public interface WeatherClient {

    @GET
    String forecast();
}
