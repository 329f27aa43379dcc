//// plain: true
//// needs: javax.ws.rs:javax.ws.rs-api:2.1.1
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

import javax.ws.rs.*;
import javax.ws.rs.container.AsyncResponse;
import javax.ws.rs.container.Suspended;
import javax.ws.rs.core.Application;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import javax.ws.rs.ext.Provider;

@ApplicationPath("/api")
public class RestJavax extends Application {}

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
