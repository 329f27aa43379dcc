package org.marigold.clinic.access;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Calls the running application as a {@link Caller}: with HTTP basic for the API and a session for the browser
 * pages. Every request carries a matching pair of CSRF cookie and header, so that a refusal is about who calls.
 */
final class HttpCaller {

    private static final String CSRF = "3f0e9d5c-oracle";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> sessions = new HashMap<>();
    private final String origin;
    private final Samples samples;

    HttpCaller(int port, Samples samples) {
        this.origin = "http://localhost:" + port;
        this.samples = samples;
    }

    Outcome call(Endpoint endpoint, Caller caller) {
        HttpRequest.BodyPublisher body = endpoint.isWrite()
                ? HttpRequest.BodyPublishers.ofString(samples.body(endpoint))
                : HttpRequest.BodyPublishers.noBody();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + samples.uri(endpoint)))
                .method(endpoint.verb(), body)
                .header("X-XSRF-TOKEN", CSRF);
        if (endpoint.isWrite()) {
            request.header("Content-Type", samples.contentType(endpoint));
        }
        String cookies = "XSRF-TOKEN=" + CSRF;
        if (!caller.isAnonymous()) {
            request.header("Authorization", basic(caller));
            if (!endpoint.path().startsWith("/api/")) {
                cookies += "; " + sessions.computeIfAbsent(caller.name(), name -> logIn(caller));
            }
        }
        HttpResponse<String> response = send(request.header("Cookie", cookies).build());
        boolean toLogin = response.statusCode() == 302
                && response.headers().firstValue("Location").orElse("").contains("/login");
        return new Outcome(response.statusCode(), toLogin);
    }

    private String logIn(Caller caller) {
        String form = "username=" + URLEncoder.encode(caller.name(), StandardCharsets.UTF_8) + "&password="
                + Caller.PASSWORD;
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(origin + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (response.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException("cannot log in as " + caller.name());
        }
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String basic(Caller caller) {
        byte[] pair = (caller.name() + ":" + Caller.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    record Outcome(int status, boolean toLogin) {

        boolean allowed() {
            return status != 401 && status != 403 && !toLogin;
        }

        boolean succeeded() {
            return status >= 200 && status < 300;
        }
    }
}
