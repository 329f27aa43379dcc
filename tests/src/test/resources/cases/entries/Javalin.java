//// plain: true
//// needs: io.javalin:javalin:6.7.0
//// entry: HTTP GET /status Javalin.status
//// entry: HTTP GET /users Users.all
//// entry: HTTP POST /users Users.create
//// entry: HTTP GET /users/{id} Users.one
//// entry: HTTP DELETE /users/{id}/sessions Users.logout
//// inputs: GET /users/{id} PATH id String optional
package app;

import static io.javalin.apibuilder.ApiBuilder.delete;
import static io.javalin.apibuilder.ApiBuilder.get;
import static io.javalin.apibuilder.ApiBuilder.path;
import static io.javalin.apibuilder.ApiBuilder.post;

import io.javalin.http.Context;

public class Javalin {
  public static void main(String[] args) {
    io.javalin.Javalin app = io.javalin.Javalin.create(config ->
        config.router.apiBuilder(() -> {
          path("users", () -> {
            get(Users::all);
            post(Users::create);
            path("{id}", () -> {
              get(Users::one);
              delete("sessions", Users::logout);
            });
          });
        })).start(7000);
    app.get("/status", Javalin::status);
  }

  static void status(Context context) {}
}

class Users {
  static void all(Context context) {}
  static void create(Context context) {}
  static void one(Context context) { context.pathParam("id"); }
  static void logout(Context context) {}
}
