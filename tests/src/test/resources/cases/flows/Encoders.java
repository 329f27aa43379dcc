//// needs: com.google.guava:guava
//// needs: org.owasp.encoder:encoder
//// needs: org.springframework.ldap:spring-ldap-core
//// flows: GET /anyCharacters SSRF host
//// flows: GET /attribute XSS x
//// flows: GET /builtHost SSRF host
//// flows: GET /carriage HEADER x
//// flows: GET /emptyAllowed SQL x
//// flows: GET /escaperOfOwn XSS x
//// flows: GET /givenAllowed SQL allowed
//// flows: GET /givenAllowed SQL x
//// flows: GET /hostPart SSRF host
//// flows: GET /htmlForSql SQL x
//// flows: GET /nameForFilter LDAP x
//// flows: GET /pathSegment REDIRECT x
//// flows: GET /pairOnly HEADER x
//// flows: GET /singleQuotes XSS x
//// flows: GET /someNumber SQL x
//// flows: GET /someText SQL x
//// flows: GET /uri REDIRECT x
//// flows: GET /urlForFilter LDAP x
package app;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import com.google.common.html.HtmlEscapers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import org.owasp.encoder.Encode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.ldap.support.LdapEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

@RestController
class Door {
  private final JdbcTemplate jdbc;
  private final RestTemplate rest;
  private final DirContext directory;

  Door(JdbcTemplate jdbc, RestTemplate rest, DirContext directory) {
    this.jdbc = jdbc;
    this.rest = rest;
    this.directory = directory;
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  @GetMapping("/htmlForSql")
  int htmlForSql(String x) {
    return run(HtmlUtils.htmlEscape(x));
  }

  @GetMapping("/htmlForPage")
  String htmlForPage(String x) {
    return "<p>" + HtmlUtils.htmlEscape(x) + "</p>";
  }

  @GetMapping("/attribute")
  String attribute(String x) {
    return "<input value=\"" + x.replace("<", "&lt;") + "\">";
  }

  @GetMapping("/element")
  String element(String x) {
    return "<p>" + x.replace("<", "&lt;") + "</p>";
  }

  @GetMapping("/singleQuotes")
  String singleQuotes(String x) {
    return "<input value='" + org.apache.commons.text.StringEscapeUtils.escapeHtml4(x) + "'>";
  }

  @GetMapping("/doubleQuotes")
  String doubleQuotes(String x) {
    return "<input value=\"" + org.apache.commons.text.StringEscapeUtils.escapeHtml4(x) + "\">";
  }

  @GetMapping("/escaperOfOwn")
  String escaperOfOwn(String x) {
    Escaper escaper = Escapers.builder().addEscape('\'', "''").build();
    return "<p>" + escaper.escape(x) + "</p>";
  }

  @GetMapping("/escaperOfPages")
  String escaperOfPages(String x) {
    return "<p>" + HtmlEscapers.htmlEscaper().escape(x) + "</p>";
  }

  @GetMapping("/uri")
  void uri(String x, HttpServletResponse response) throws IOException {
    response.sendRedirect(Encode.forUri(x));
  }

  @GetMapping("/uriComponent")
  void uriComponent(String x, HttpServletResponse response) throws IOException {
    response.sendRedirect(Encode.forUriComponent(x));
  }

  @GetMapping("/pathSegment")
  void pathSegment(String x, HttpServletResponse response) throws IOException {
    response.sendRedirect(UriUtils.encodePathSegment(x, StandardCharsets.UTF_8));
  }

  @GetMapping("/wholeEncoded")
  void wholeEncoded(String x, HttpServletResponse response) throws IOException {
    response.sendRedirect(UriUtils.encode(x, StandardCharsets.UTF_8));
  }

  @GetMapping("/nameForFilter")
  void nameForFilter(String x) throws NamingException {
    directory.search("ou=people", "(uid=" + LdapEncoder.nameEncode(x) + ")", new SearchControls());
  }

  @GetMapping("/filterForFilter")
  void filterForFilter(String x) throws NamingException {
    directory.search("ou=people", "(uid=" + LdapEncoder.filterEncode(x) + ")", new SearchControls());
  }

  @GetMapping("/urlForFilter")
  void urlForFilter(String x) throws NamingException {
    String text = URLEncoder.encode(x, StandardCharsets.UTF_8);
    directory.search("ou=people", "(uid=" + text + ")", new SearchControls());
  }

  @GetMapping("/carriage")
  void carriage(String x, HttpServletResponse response) {
    response.setHeader("X-Name", x.replace("\n", ""));
  }

  @GetMapping("/bothEnds")
  void bothEnds(String x, HttpServletResponse response) {
    response.setHeader("X-Name", x.replace("\n", "").replace("\r", ""));
  }

  @GetMapping("/pairOnly")
  void pairOnly(String x, HttpServletResponse response) {
    response.setHeader("X-Name", x.replaceAll("\r\n", ""));
  }

  @GetMapping("/eachEnd")
  void eachEnd(String x, HttpServletResponse response) {
    response.setHeader("X-Name", x.replaceAll("[\r\n]", ""));
  }

  @GetMapping("/anyCharacters")
  String anyCharacters(String host) {
    if (!host.matches("[a-z.]+")) {
      throw new IllegalArgumentException();
    }
    return rest.getForObject("http://" + host + "/status", String.class).trim().isEmpty() ? "" : "up";
  }

  @GetMapping("/hostPart")
  String hostPart(String host) {
    if (!host.matches("[a-z.]+")) {
      throw new IllegalArgumentException();
    }
    return rest.getForObject("http://api." + host, String.class).trim().isEmpty() ? "" : "up";
  }

  @GetMapping("/builtHost")
  String builtHost(String host) {
    if (!host.matches("[a-z.]+")) {
      throw new IllegalArgumentException();
    }
    StringBuilder url = new StringBuilder("https://").append(host).append("/status");
    return rest.getForObject(url.toString(), String.class).trim().isEmpty() ? "" : "up";
  }

  @GetMapping("/pathPart")
  String pathPart(String item, String base) {
    if (!item.matches("[a-z0-9]+")) {
      throw new IllegalArgumentException();
    }
    return rest.getForObject(Settings.base() + "/items/" + item, String.class).isEmpty() ? "" : "up";
  }

  @GetMapping("/emptyAllowed")
  int emptyAllowed(String x) {
    if (!Settings.allowed().isEmpty() && !List.of("a", "b").contains(x)) {
      throw new IllegalArgumentException();
    }
    return run(x);
  }

  @GetMapping("/alwaysAllowed")
  int alwaysAllowed(String x) {
    if (!List.of("a", "b").contains(x)) {
      throw new IllegalArgumentException();
    }
    return run(x);
  }

  @GetMapping("/givenAllowed")
  int givenAllowed(String x, @RequestParam List<String> allowed) {
    if (!allowed.contains(x)) {
      throw new IllegalArgumentException();
    }
    return run(x) + run(allowed.get(0));
  }

  @GetMapping("/someNumber")
  int someNumber(String x, boolean quick) {
    if (Settings.bad(x, quick) >= 0) {
      throw new IllegalArgumentException();
    }
    return run(x);
  }

  @GetMapping("/someText")
  int someText(String x, boolean quick) {
    if (Settings.known(x, quick) == null) {
      throw new IllegalArgumentException();
    }
    return run(x);
  }
}

final class Settings {
  static String base() {
    return System.getenv("BASE");
  }

  static List<String> allowed() {
    return List.of(System.getenv("ALLOWED").split(","));
  }

  static int bad(String text, boolean quick) {
    if (quick) {
      return -1;
    }
    return text.matches("[a-z]+") ? -1 : 0;
  }

  static String known(String text, boolean quick) {
    if (quick) {
      return "fine";
    }
    return text.matches("[a-z]+") ? text : null;
  }
}
