//// plain: true
//// needs: io.dropwizard:dropwizard-core:4.0.16
//// entry: HTTP GET /store/api/orders/{id} Orders.one
//// inputs: GET /store/api/orders/{id} PATH id Long required
//// inputs: GET /store/api/orders/{id} QUERY full boolean optional
package app;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

public class DropwizardApp extends Application<Configuration> {
  public static void main(String[] args) throws Exception {
    new DropwizardApp().run(args);
  }

  @Override
  public void run(Configuration configuration, Environment environment) {
    environment.jersey().register(new Orders());
  }
}

@Path("/orders")
class Orders {
  @GET
  @Path("/{id}")
  public String one(@PathParam("id") Long id, @QueryParam("full") @DefaultValue("false") boolean full) {
    return "";
  }
}

@Path("/unregistered")
class Unregistered {
  @GET
  public String none() { return ""; }
}
//// file: config/store.yml
server:
  applicationContextPath: /store
  rootPath: /api/*
