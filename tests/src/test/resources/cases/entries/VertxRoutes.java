//// plain: true
//// needs: io.vertx:vertx-web:4.5.22
//// entry: HTTP GET /plain VertxRoutes.plain
//// entry: HTTP POST /plain VertxRoutes.post
//// entry: HTTP GET /products/{id} VertxRoutes.product
//// entry: HTTP PUT /admin/settings VertxRoutes.settings
//// entry: HTTP GET /{*regex} VertxRoutes.matched
package app;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

public class VertxRoutes extends AbstractVerticle {
  public static void main(String[] args) {
    Vertx.vertx().deployVerticle(new VertxRoutes());
  }

  @Override
  public void start() {
    Router main = Router.router(vertx);
    main.route().handler(BodyHandler.create());
    main.get("/plain").handler(this::plain);
    main.route(HttpMethod.POST, "/plain").handler(this::post);
    Router products = Router.router(vertx);
    products.get("/:id").handler(this::product);
    main.mountSubRouter("/products", products);
    main.route("/admin/*").subRouter(admin());
    main.getWithRegex("/x([0-9]+)").handler(this::matched);
    vertx.createHttpServer().requestHandler(main).listen(8080);
  }

  private Router admin() {
    Router admin = Router.router(vertx);
    admin.put("/settings").handler(this::settings);
    return admin;
  }

  void matched(RoutingContext context) {}
  void plain(RoutingContext context) {}
  void post(RoutingContext context) {}
  void product(RoutingContext context) {}
  void settings(RoutingContext context) {}
}
