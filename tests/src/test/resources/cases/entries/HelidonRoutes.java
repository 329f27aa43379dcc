//// plain: true
//// needs: io.helidon.webserver:helidon-webserver:4.2.0
//// entry: HTTP GET /health HelidonRoutes.health
//// entry: HTTP GET /greet Greet.hello
//// entry: HTTP PUT /greet/greeting Greet.update
package app;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

public class HelidonRoutes {
  public static void main(String[] args) {
    WebServer.builder().routing(HelidonRoutes::routing).build().start();
  }

  static void routing(HttpRouting.Builder routing) {
    routing.register("/greet", new Greet()).get("/health", HelidonRoutes::health);
  }

  static void health(ServerRequest request, ServerResponse response) {}
}

class Greet implements HttpService {
  @Override
  public void routing(HttpRules rules) {
    rules.get("/", this::hello).put("/greeting", this::update);
  }

  void hello(ServerRequest request, ServerResponse response) {}
  void update(ServerRequest request, ServerResponse response) {}
}
