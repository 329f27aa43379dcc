package dev.postern.threatmodel.report;

import dev.postern.extractor.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The head of an offline page: style and script are inlined and named by their digests in the
 * content security policy, so nothing else can load or run.
 */
final class HtmlPage {

  private HtmlPage() {}

  /**
   * Everything up to and with the title inside an open {@code header}.
   *
   * @param script the script that the page will carry; empty for none
   */
  static void head(StringBuilder out, String title, String script) {
    String style = resource("report.css");
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '");
    out.append(digest(style)).append('\'');
    if (!script.isEmpty()) {
      out.append("; script-src '").append(digest(script)).append('\'');
    }
    out.append("; base-uri 'none'; form-action 'none'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append(Html.tag("title", title))
        .append("\n<style>")
        .append(style)
        .append("</style>\n</head>\n<body>\n");
    out.append("<a class=\"skip\" href=\"#page-one\">To the report</a><header>");
    out.append(Html.tag("h1", title));
  }

  /** A text file of the distribution. */
  static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the distribution");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
