package dev.postern.tests.oracle;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Calls a running example and remembers nothing. */
final class Calls {

  private static final List<String> ALL_VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  /** What an answer says about the caller. */
  enum Verdict {
    PASSED,
    REFUSED,
    /** Not found, a wrong request, an error: nothing about who may call. */
    UNCLEAR
  }

  /** An answer. */
  record Answer(int status, String location, String body) {
    Verdict verdict() {
      if (status == 401 || status == 403 || (status == 302 && location.contains("login"))) {
        return Verdict.REFUSED;
      }
      return status >= 200 && status < 400 ? Verdict.PASSED : Verdict.UNCLEAR;
    }
  }

  private final HttpClient client = fresh();
  private final int port;

  Calls(int port) {
    this.port = port;
  }

  /** The verbs to try for the verb of an endpoint. */
  static List<String> verbs(String verb) {
    return verb.equals("ANY") || verb.isEmpty() ? ALL_VERBS : List.of(verb.split("\\|", -1));
  }

  /** A path in place of a pattern; a request in the script may say better. */
  static String sample(String address) {
    return address.replaceAll("\\{[^/]*}", "1").replace("**", "x").replace("*", "x");
  }

  /** One answer for each verb. */
  Map<String, Answer> call(String verb, String uri, Script.Request request, Principal principal)
      throws IOException, InterruptedException {
    Map<String, Answer> answers = new TreeMap<>();
    for (String each : verbs(verb)) {
      answers.put(each, send(each, uri, request, principal));
    }
    return answers;
  }

  private Answer send(String verb, String uri, Script.Request request, Principal principal)
      throws IOException, InterruptedException {
    boolean writes = !verb.equals("GET") && !verb.equals("DELETE") && !verb.equals("HEAD");
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + uri))
            .timeout(Duration.ofSeconds(10))
            .method(
                verb,
                writes || request.type().startsWith("multipart")
                    ? HttpRequest.BodyPublishers.ofString(request.body())
                    : HttpRequest.BodyPublishers.noBody());
    if (writes || request.type().startsWith("multipart")) {
      builder.header("Content-Type", request.type());
    }
    request.headers().forEach(builder::header);
    principal.authorization().ifPresent(value -> builder.header("Authorization", value));
    HttpResponse<String> response = send(builder.build());
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Location").orElse(""),
        response.body());
  }

  /** Tries once more, on a connection of its own, when the server dropped the one in the pool. */
  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException dropped) {
      return fresh().send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static HttpClient fresh() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }
}
