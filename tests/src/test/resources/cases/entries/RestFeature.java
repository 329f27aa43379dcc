//// plain: true
//// needs: org.glassfish.jersey.core:jersey-server:3.1.10
//// needs: jakarta.ws.rs:jakarta.ws.rs-api:3.1.0
//// entry: HTTP GET /v1/direct Direct.get
//// entry: HTTP GET /v1/featured Featured.get
package app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.server.ResourceConfig;

@ApplicationPath("/v1")
public class RestFeature extends ResourceConfig {
  public RestFeature() {
    register(Direct.class);
    register(Bundle.class);
  }
}

class Bundle implements Feature {
  @Override
  public boolean configure(FeatureContext context) {
    context.register(Featured.class);
    return true;
  }
}

@Path("/direct")
class Direct {
  @GET
  public String get() { return ""; }
}

@Path("/featured")
class Featured {
  @GET
  public String get() { return ""; }
}

@Path("/spare")
class Spare {
  @GET
  public String get() { return ""; }
}
