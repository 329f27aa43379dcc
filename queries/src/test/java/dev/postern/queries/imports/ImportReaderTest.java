package dev.postern.queries.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.UsageException;
import dev.postern.queries.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportReaderTest {
  private static final String RUN =
      "{'version':'2.1.0','runs':[{'tool':{'driver':{'name':'T','rules':[{'id':'r',%s}]}},%s'results':[%s]}]}";

  @Test
  void readsWhatSpotBugsWrote() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("spotbugs.sarif.json")) {
      ImportedDocument document = ImportReader.parse("f", "spotbugs", in.readAllBytes());
      assertEquals(7, document.results().size());
      ImportedResult log = result(document, "CRLF_INJECTION_LOGS");
      assertEquals("SpotBugs", log.tool());
      assertEquals(List.of(117), log.cwe());
      assertTrue(log.security());
      assertEquals("org/marigold/clinic/service/AccountService.java", log.file());
      assertEquals(50, log.first());
      assertTrue(log.message().startsWith("This use of org/slf4j/Logger.info"), log.message());
      assertFalse(result(document, "DM_CONVERT_CASE").security());
    }
  }

  private static ImportedResult result(ImportedDocument document, String rule) {
    return document.results().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void putsBasesBeforeAddressesAndTakesOffPercentSigns() {
    ImportedResult result =
        only(
            "'name':'n'",
            "'originalUriBaseIds':{'SRC':{'uri':'core/src/','uriBaseId':'ROOT'},'ROOT':{'uri':'file:///w/'}},",
            "{'ruleId':'r','message':{'text':'m'},'locations':[{'physicalLocation':{'artifactLocation':"
                + "{'uri':'a%20b/A.java','uriBaseId':'SRC'},'region':{'startLine':3,'endLine':5}}}]}");
    assertEquals("/w/core/src/a b/A.java", result.file());
    assertEquals(3, result.first());
    assertEquals(5, result.last());
  }

  @Test
  void takesTheScoreBeforeTheLevel() {
    String text = "{'ruleId':'r','level':'note','message':{'text':'m'}}";
    assertEquals(
        Severity.CRITICAL, only("'properties':{'security-severity':'9.8'}", "", text).severity());
    assertEquals(Severity.LOW, only("'name':'n'", "", text).severity());
    assertEquals(
        Severity.HIGH,
        only("'defaultConfiguration':{'level':'error'}", "", "{'ruleId':'r','message':{}}")
            .severity());
  }

  @Test
  void readsWeaknessesFromTagsAndTaxonomies() {
    ImportedResult result =
        only(
            "'properties':{'tags':['external/cwe/cwe-089','security']}",
            "",
            "{'ruleId':'r/variant','message':{'text':'m'},'taxa':[{'id':'564','toolComponent':{'name':'CWE'}}]}");
    assertEquals(List.of(89, 564), result.cwe());
  }

  @Test
  void aSuppressionClosesUnlessItWasRejected() {
    String text = "{'ruleId':'r','message':{'text':'m'},'suppressions':[{'kind':'inSource'%s}]}";
    assertTrue(
        only("'name':'n'", "", text.formatted(",'justification':'old'")).closed().contains("old"));
    assertEquals("", only("'name':'n'", "", text.formatted(",'status':'rejected'")).closed());
    assertEquals("", only("'name':'n'", "", text.formatted(",'status':'underReview'")).closed());
  }

  @Test
  void countsWhatClaimsNothing() {
    ImportedDocument document =
        parse(RUN.formatted("'name':'n'", "", "{'ruleId':'r','kind':'pass','message':{}}"));
    assertEquals(List.of(), document.results());
    assertEquals(List.of("1 results not taken over: kind pass"), document.notes());
  }

  @Test
  void namesTheLineOfBrokenJsonAndThePlaceOfBrokenSarif() {
    assertTrue(problem("{\n'runs': [\n").contains("x.sarif:3:"), problem("{\n'runs': [\n"));
    assertProblem("{'version':'2.0.0','runs':[]}", "version '2.0.0'");
    assertProblem("{'version':'2.1.0','runs':{}}", "/runs must be an array, but is an object");
    assertProblem("{'version':'2.1.0','runs':[{'tool':{}}]}", "/runs/0 names no tool");
    assertProblem(
        RUN.formatted("'name':'n'", "", "{'ruleId':'r','message':'m'}"),
        "/runs/0/results/0/message must be an object, but is a text");
    assertProblem("{'a':1}", "/runs (SARIF) and /bomFormat (CycloneDX) are both missing");
    assertProblem("PK", "line 1");
  }

  @Test
  void readsVulnerabilitiesAndWhoNeedsAComponent() {
    ImportedDocument document =
        parse(
            "{'bomFormat':'CycloneDX','specVersion':'1.6','metadata':{'component':{'bom-ref':'app','name':'app'}},"
                + "'components':[{'bom-ref':'a','group':'g','name':'a','version':'1','purl':'pkg:maven/g/a@1'},"
                + "{'bom-ref':'b','group':'g','name':'b','version':'2','purl':'pkg:maven/g/b@2?type=jar'}],"
                + "'dependencies':[{'ref':'app','dependsOn':['a']},{'ref':'a','dependsOn':['b']}],"
                + "'vulnerabilities':[{'id':'CVE-1','cwes':[502],'ratings':[{'severity':'low'},{'severity':'critical'}],"
                + "'affects':[{'ref':'b'}]},{'id':'CVE-2','affects':[{'ref':'b'}],"
                + "'analysis':{'state':'not_affected','justification':'code_not_reachable'}}]}");
    assertEquals(List.of("pkg:maven/g/a@1"), document.components().get(1).neededBy());
    ImportedResult open = document.results().get(0);
    assertEquals(Severity.CRITICAL, open.severity());
    assertEquals("pkg:maven/g/b@2?type=jar", open.component());
    assertEquals("", open.closed());
    assertEquals("Analysis: not_affected, code_not_reachable", document.results().get(1).closed());
    assertEquals(Severity.MEDIUM, document.results().get(1).severity());
  }

  @Test
  void readsCycloneDxInXmlAlike() {
    ImportedDocument document =
        parse(
            "<bom xmlns='http://cyclonedx.org/schema/bom/1.5'><components><component"
                + " bom-ref='b'><group>g</group>"
                + "<name>b</name><version>2</version><purl>pkg:maven/g/b@2</purl></component></components>"
                + "<vulnerabilities><vulnerability><id>CVE-3</id><ratings><rating><severity>high</severity></rating>"
                + "</ratings><affects><target><ref>b</ref></target></affects></vulnerability></vulnerabilities></bom>");
    assertEquals("CycloneDX 1.5", document.format());
    assertEquals("b", document.components().get(0).name());
    assertEquals("pkg:maven/g/b@2", document.results().get(0).component());
    assertEquals(Severity.HIGH, document.results().get(0).severity());
    assertProblem("<bom", "not well-formed XML");
    assertProblem("<html/>", "the root is <html>");
  }

  private static ImportedResult only(String rule, String run, String result) {
    return parse(RUN.formatted(rule, run, result)).results().get(0);
  }

  private static ImportedDocument parse(String text) {
    return ImportReader.parse(
        "x.sarif", "x", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static String problem(String text) {
    return String.valueOf(assertThrows(UsageException.class, () -> parse(text)).getMessage());
  }

  private static void assertProblem(String text, String part) {
    String message = problem(text);
    assertTrue(message.contains(part), message);
    assertTrue(message.contains("x.sarif"), message);
  }
}
