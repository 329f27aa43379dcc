//// plain: true
//// needs: jakarta.ws.rs:jakarta.ws.rs-api:3.1.0
//// entry: HTTP GET /api/things Things.get
//// entry: HTTP POST /api/things Things.post
//// entry: HTTP PUT /api/things Things.put
//// entry: HTTP DELETE /api/things Things.delete
//// entry: HTTP PATCH /api/things Things.patch
//// entry: HTTP HEAD /api/things Things.head
//// entry: HTTP OPTIONS /api/things Things.options
//// inputs: GET /api/things COOKIE sid String optional
//// inputs: GET /api/things PATH m String optional
//// inputs: GET /api/things HEADER h String optional
//// inputs: POST /api/things BODY body String optional
//// inputs: PUT /api/things FORM f String optional
//// inputs: PUT /api/things QUERY q String optional
package app;

import jakarta.ws.rs.*;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

@ApplicationPath("/api")
public class RestJakarta extends Application {}

@Provider
class Mapper {}

@Path("/things")
@Produces("text/plain")
class Things {
  @GET
  public Response get(
      @CookieParam("sid") String sid, @MatrixParam("m") String matrix, @HeaderParam("h") String header,
      @Context UriInfo uri, @Suspended AsyncResponse later) {
    return null;
  }

  @POST
  @Consumes("text/plain")
  public void post(String body) {}

  @PUT
  public void put(@BeanParam Bean bean) {}

  @DELETE
  public void delete() {}

  @PATCH
  public void patch() {}

  @HEAD
  public void head() {}

  @OPTIONS
  public void options() {}
}

class Bean {
  @FormParam("f") String form;
  @QueryParam("q") String query;
}
