//// flows: GET /builder XSS x
//// flows: GET /direct XSS x
//// flows: GET /helper XSS x
//// flows: GET /kept XSS x
//// flows: GET /stream XSS x
//// flows: GET /twice XSS x
package app;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

@RestController
class Door {
  void print(PrintWriter out, String text) {
    out.println(text);
  }

  void further(PrintWriter out, String text) {
    print(out, "<b>" + text);
  }

  @GetMapping("/direct")
  void direct(String x, HttpServletResponse response) throws IOException {
    response.getWriter().println(x);
  }

  @GetMapping("/directSafe")
  void directSafe(String x, HttpServletResponse response) throws IOException {
    response.getWriter().println(HtmlUtils.htmlEscape(x));
  }

  @GetMapping("/helper")
  void helper(String x, HttpServletResponse response) throws IOException {
    print(response.getWriter(), x);
  }

  @GetMapping("/helperSafe")
  void helperSafe(String x, HttpServletResponse response) throws IOException {
    print(response.getWriter(), HtmlUtils.htmlEscape(x));
  }

  @GetMapping("/twice")
  void twice(String x, HttpServletResponse response) throws IOException {
    further(response.getWriter(), x);
  }

  @GetMapping("/otherWriter")
  void otherWriter(String x, HttpServletResponse response) throws IOException {
    StringWriter text = new StringWriter();
    further(new PrintWriter(text), x);
    print(response.getWriter(), "1");
  }

  @GetMapping("/builder")
  void builder(String x, HttpServletResponse response) throws IOException {
    StringWriter text = new StringWriter();
    print(new PrintWriter(text), "1");
    StringBuilder all = new StringBuilder();
    all.append("<p>").append(x);
    print(response.getWriter(), all.toString());
  }

  @GetMapping("/stream")
  void stream(String x, HttpServletResponse response) throws IOException {
    OutputStream out = response.getOutputStream();
    send(out, x.getBytes());
  }

  @GetMapping("/streamSafe")
  void streamSafe(String x, HttpServletResponse response) throws IOException {
    OutputStream out = response.getOutputStream();
    send(out, "1".getBytes());
  }

  void send(OutputStream out, byte[] bytes) throws IOException {
    out.write(bytes);
  }

  @GetMapping("/kept")
  void kept(String x, HttpServletResponse response) throws IOException {
    new Page(response.getWriter()).show(x);
  }

  @GetMapping("/keptSafe")
  void keptSafe(String x, HttpServletResponse response) throws IOException {
    new Page(response.getWriter()).show("" + x.length());
  }
}

class Page {
  private final PrintWriter out;

  Page(PrintWriter out) {
    this.out = out;
  }

  void show(String text) {
    out.print(text);
  }
}
