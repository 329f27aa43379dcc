//// flows: GET /baseDecoded SQL x
//// flows: GET /builderCleared SQL x
//// flows: GET /characterBuffer SQL x
//// flows: GET /chars SQL x
//// flows: GET /dataStream SQL x
//// flows: GET /formatted SQL x
//// flows: GET /inserted SQL x
//// flows: GET /letterByLetter SQL x
//// flows: GET /lines SQL x
//// flows: GET /matchedGroup SQL x
//// flows: GET /message SQL x
//// flows: GET /printed SQL x
//// flows: GET /properties SQL x
//// flows: GET /propertyDefault SQL x
//// flows: GET /readBytes SQL x
//// flows: GET /reader SQL x
//// flows: GET /repeated SQL x
//// flows: GET /replacedIn SQL x
//// flows: GET /scanned SQL x
//// flows: GET /splitText SQL x
//// flows: GET /stringJoiner SQL x
//// flows: GET /stripped SQL x
//// flows: GET /tokenized SQL x
//// flows: GET /translated SQL x
//// flows: GET /urlDecoded SQL x
//// flows: GET /writtenThrough SQL x
package app;

import java.io.*;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.CharBuffer;
import java.util.*;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Door {
  private final JdbcTemplate jdbc;

  Door(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  @GetMapping("/urlDecoded")
  int urlDecoded(String x) throws Exception {
    return run(URLDecoder.decode(URLEncoder.encode(x, "UTF-8"), "UTF-8"));
  }

  @GetMapping("/urlDecodedSafe")
  int urlDecodedSafe(String x) throws Exception {
    return run(URLDecoder.decode(URLEncoder.encode("1", "UTF-8"), "UTF-8") + x.length());
  }

  @GetMapping("/baseDecoded")
  int baseDecoded(String x) throws Exception {
    byte[] coded = Base64.getEncoder().encode(x.getBytes());
    return run(new String(Base64.getDecoder().decode(coded)));
  }

  @GetMapping("/baseDecodedSafe")
  int baseDecodedSafe(String x) throws Exception {
    byte[] coded = Base64.getEncoder().encode(x.getBytes());
    return run("" + Base64.getDecoder().decode(coded).length);
  }

  @GetMapping("/chars")
  int chars(String x) throws Exception {
    char[] a = new char[x.length()];
    x.getChars(0, x.length(), a, 0);
    return run(new String(a));
  }

  @GetMapping("/charsSafe")
  int charsSafe(String x) throws Exception {
    char[] a = new char[x.length()];
    "1".getChars(0, 1, a, 0);
    return run(a.length + "1");
  }

  @GetMapping("/readBytes")
  int readBytes(String x) throws Exception {
    ByteArrayInputStream in = new ByteArrayInputStream(x.getBytes());
    byte[] buffer = new byte[400];
    int n = in.read(buffer);
    return run(new String(buffer, 0, Math.max(n, 0)));
  }

  @GetMapping("/readBytesSafe")
  int readBytesSafe(String x) throws Exception {
    ByteArrayInputStream in = new ByteArrayInputStream(x.getBytes());
    byte[] buffer = new byte[400];
    int n = in.read(buffer);
    return run("" + n);
  }

  @GetMapping("/printed")
  int printed(String x) throws Exception {
    StringWriter text = new StringWriter();
    new PrintWriter(text, true).printf("%s", x);
    return run(text.toString());
  }

  @GetMapping("/printedSafe")
  int printedSafe(String x) throws Exception {
    StringWriter text = new StringWriter();
    new PrintWriter(text, true).printf("%d", x.length());
    return run(text.toString());
  }

  @GetMapping("/writtenThrough")
  int writtenThrough(String x) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writer writer = new OutputStreamWriter(out);
    writer.write(x);
    writer.flush();
    return run(out.toString());
  }

  @GetMapping("/writtenThroughSafe")
  int writtenThroughSafe(String x) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writer writer = new OutputStreamWriter(new ByteArrayOutputStream());
    writer.write(x);
    writer.flush();
    return run("1" + out.size());
  }

  @GetMapping("/dataStream")
  int dataStream(String x) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DataOutputStream(out).writeUTF(x);
    return run(new DataInputStream(new ByteArrayInputStream(out.toByteArray())).readUTF());
  }

  @GetMapping("/dataStreamSafe")
  int dataStreamSafe(String x) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DataOutputStream(out).writeInt(x.length());
    return run("" + new DataInputStream(new ByteArrayInputStream(out.toByteArray())).readInt());
  }

  @GetMapping("/reader")
  int reader(String x) throws Exception {
    return run(new BufferedReader(new StringReader(x)).readLine());
  }

  @GetMapping("/readerSafe")
  int readerSafe(String x) throws Exception {
    return run("" + new BufferedReader(new StringReader(x)).read());
  }

  @GetMapping("/scanned")
  int scanned(String x) throws Exception {
    Scanner in = new Scanner(x).useDelimiter("@");
    return run(in.next());
  }

  @GetMapping("/scannedSafe")
  int scannedSafe(String x) throws Exception {
    Scanner in = new Scanner(x).useDelimiter("@");
    return run("" + in.hasNext());
  }

  @GetMapping("/tokenized")
  int tokenized(String x) throws Exception {
    return run(new StringTokenizer(x, "@").nextToken());
  }

  @GetMapping("/tokenizedSafe")
  int tokenizedSafe(String x) throws Exception {
    return run("" + new StringTokenizer(x, "@").countTokens());
  }

  @GetMapping("/properties")
  int properties(String x) throws Exception {
    Properties all = new Properties();
    all.load(new StringReader("a=" + x));
    return run(all.getProperty("a"));
  }

  @GetMapping("/propertiesSafe")
  int propertiesSafe(String x) throws Exception {
    Properties all = new Properties();
    all.load(new StringReader("a=1"));
    return run(all.getProperty("a") + x.length());
  }

  @GetMapping("/propertyDefault")
  int propertyDefault(String x) throws Exception {
    Properties all = new Properties();
    return run(all.getProperty("a", x));
  }

  @GetMapping("/propertyDefaultSafe")
  int propertyDefaultSafe(String x) throws Exception {
    Properties all = new Properties();
    all.setProperty("a", x);
    return run(all.getProperty("b", "1"));
  }

  @GetMapping("/characterBuffer")
  int characterBuffer(String x) throws Exception {
    CharBuffer buffer = CharBuffer.wrap(x);
    return run(buffer.toString());
  }

  @GetMapping("/characterBufferSafe")
  int characterBufferSafe(String x) throws Exception {
    CharBuffer buffer = CharBuffer.wrap("1");
    return run(buffer.toString() + x.length());
  }

  @GetMapping("/repeated")
  int repeated(String x) throws Exception {
    return run(x.repeat(2));
  }

  @GetMapping("/repeatedSafe")
  int repeatedSafe(String x) throws Exception {
    return run("1".repeat(Math.min(3, x.length())));
  }

  @GetMapping("/stripped")
  int stripped(String x) throws Exception {
    return run(x.strip());
  }

  @GetMapping("/strippedSafe")
  int strippedSafe(String x) throws Exception {
    return run("" + x.strip().isEmpty());
  }

  @GetMapping("/lines")
  int lines(String x) throws Exception {
    return run(x.lines().findFirst().orElse("1"));
  }

  @GetMapping("/linesSafe")
  int linesSafe(String x) throws Exception {
    return run("" + x.lines().count());
  }

  @GetMapping("/translated")
  int translated(String x) throws Exception {
    return run(x.translateEscapes());
  }

  @GetMapping("/translatedSafe")
  int translatedSafe(String x) throws Exception {
    return run("1".translateEscapes() + x.length());
  }

  @GetMapping("/formatted")
  int formatted(String x) throws Exception {
    return run("%s".formatted(x));
  }

  @GetMapping("/formattedSafe")
  int formattedSafe(String x) throws Exception {
    return run("%d".formatted(x.length()));
  }

  @GetMapping("/message")
  int message(String x) throws Exception {
    return run(java.text.MessageFormat.format("{0}", x));
  }

  @GetMapping("/messageSafe")
  int messageSafe(String x) throws Exception {
    return run(java.text.MessageFormat.format("{0}", x.length()));
  }

  @GetMapping("/stringJoiner")
  int stringJoiner(String x) throws Exception {
    return run(new StringJoiner(",").add(x).toString());
  }

  @GetMapping("/stringJoinerSafe")
  int stringJoinerSafe(String x) throws Exception {
    return run(new StringJoiner(",").add("1").toString() + x.length());
  }

  @GetMapping("/inserted")
  int inserted(String x) throws Exception {
    return run(new StringBuilder("a").insert(0, x).toString());
  }

  @GetMapping("/insertedSafe")
  int insertedSafe(String x) throws Exception {
    return run(new StringBuilder("a").insert(0, x.length()).toString());
  }

  @GetMapping("/builderCleared")
  int builderCleared(String x) throws Exception {
    StringBuilder b = new StringBuilder(x);
    b.setLength(Math.min(b.length(), 100));
    return run(b.toString());
  }

  @GetMapping("/builderClearedSafe")
  int builderClearedSafe(String x) throws Exception {
    StringBuilder b = new StringBuilder("1");
    b.setLength(1);
    return run(b.toString() + x.length());
  }

  @GetMapping("/replacedIn")
  int replacedIn(String x) throws Exception {
    StringBuilder b = new StringBuilder("ab");
    b.replace(0, 1, x);
    return run(b.toString());
  }

  @GetMapping("/replacedInSafe")
  int replacedInSafe(String x) throws Exception {
    StringBuilder b = new StringBuilder(x);
    return run("" + b.indexOf("1"));
  }

  @GetMapping("/splitText")
  int splitText(String x) throws Exception {
    return run(x.split("@")[0]);
  }

  @GetMapping("/splitTextSafe")
  int splitTextSafe(String x) throws Exception {
    return run("" + x.split("@").length);
  }

  @GetMapping("/matchedGroup")
  int matchedGroup(String x) throws Exception {
    java.util.regex.Matcher m = java.util.regex.Pattern.compile("(?s)(.*)").matcher(x);
    return m.find() ? run(m.group(1)) : 0;
  }

  @GetMapping("/matchedGroupSafe")
  int matchedGroupSafe(String x) throws Exception {
    java.util.regex.Matcher m = java.util.regex.Pattern.compile("([0-9]+)").matcher(x);
    return m.find() ? run("" + m.start()) : 0;
  }

  @GetMapping("/letterByLetter")
  int letterByLetter(String x) throws Exception {
    StringBuilder b = new StringBuilder();
    for (char c : x.toCharArray()) {
    b.append(c);
    }
    return run(b.toString());
  }

  @GetMapping("/letterByLetterSafe")
  int letterByLetterSafe(String x) throws Exception {
    StringBuilder b = new StringBuilder();
    for (char c : x.toCharArray()) {
    b.append("1");
    }
    return run(b.toString());
  }
}
