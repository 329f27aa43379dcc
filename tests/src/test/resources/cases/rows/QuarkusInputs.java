//// plain: true
//// needs: io.quarkus:quarkus-rest:3.20.3
//// needs: io.quarkus:quarkus-reactive-routes:3.20.3
//// needs: io.quarkus:quarkus-hibernate-orm-rest-data-panache:3.20.3
//// inputs: GET /in/{id} PATH id String required
//// inputs: GET /in/{id} QUERY q String optional
//// inputs: GET /in/{id} HEADER h String optional
//// inputs: GET /in/{id} COOKIE c String optional
//// inputs: GET /in/{id} PATH m String optional
//// inputs: POST /in FORM f String optional
//// inputs: POST /in PART file FileUpload optional
//// inputs: GET /route HEADER h String required
package app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.web.Header;
import io.quarkus.vertx.web.Route;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.*;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@QuarkusMain
class Start {
  public static void main(String[] args) { Quarkus.run(args); }
}

@Path("/in")
class In {
  @GET
  @Path("/{id}")
  public RestResponse<String> get(
      @RestPath String id, @RestQuery String q, @RestHeader String h, @RestCookie String c, @RestMatrix String m) {
    return null;
  }

  @POST
  public void post(@RestForm String f, @RestForm FileUpload file) {}
}

class Routes {
  @Route(path = "/route", methods = Route.HttpMethod.GET)
  void route(RoutingContext context, @Header("h") String h) {}
}
