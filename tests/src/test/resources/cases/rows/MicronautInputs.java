//// plain: true
//// needs: io.micronaut:micronaut-http-server-netty:4.7.14
//// entry: HTTP PATCH /m Inputs.patch
//// entry: HTTP HEAD /m Inputs.head
//// entry: HTTP OPTIONS /m Inputs.options
//// entry: HTTP TRACE /m Inputs.trace
//// entry: HTTP PURGE /m Inputs.purge
//// entry: HTTP POST /m Inputs.post
//// entry: HTTP GET /m Inputs.get
//// entry: HTTP GET /m/other Inputs.get
//// inputs: GET /m COOKIE sid String required
//// inputs: GET /m QUERY q String optional
//// inputs: GET /m/other COOKIE sid String required
//// inputs: GET /m/other QUERY q String optional
//// inputs: POST /m PART file CompletedFileUpload optional
//// inputs: POST /m PART note String required
package app;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.*;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.authentication.Authentication;

@Controller("/m")
class Inputs {
  @Get(uris = {"/", "/other"})
  HttpResponse<String> get(@CookieValue("sid") String sid, @QueryValue @Nullable String q, Authentication who) { return null; }

  @Post
  void post(CompletedFileUpload file, @Part String note, @RequestAttribute String internal) {}

  @Patch
  void patch() {}

  @Head
  void head() {}

  @Options
  void options() {}

  @Trace
  void trace() {}

  @CustomHttpMethod(method = "PURGE")
  void purge() {}
}
