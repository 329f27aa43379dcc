//// plain: true
//// needs: com.sparkjava:spark-core:2.9.4
//// entry: HTTP GET /hello/{name} SparkRoutes.hello
//// entry: HTTP POST /api/email/add SparkRoutes.add
package app;

import static spark.Spark.get;
import static spark.Spark.path;
import static spark.Spark.port;
import static spark.Spark.post;

import spark.Request;
import spark.Response;

public class SparkRoutes {
  public static void main(String[] args) {
    port(8080);
    get("/hello/:name", SparkRoutes::hello);
    path("/api", () -> {
      path("/email", () -> {
        post("/add", SparkRoutes::add);
      });
    });
  }

  static Object hello(Request request, Response response) { return request.params("name"); }
  static Object add(Request request, Response response) { return request.body(); }
}
