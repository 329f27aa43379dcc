package dev.postern.extractor.workspace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.GapKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationReaderTest {

  @Test
  void readsYamlWithLinesListsAndRelaxedKeys() {
    Configuration configuration =
        yaml("server:\n  port: 8080\nmy:\n  lockTime: 10\n  list:\n    - a\n    - b\n  empty:\n");
    assertEquals(Optional.of("10"), configuration.value("my.lock-time", List.of()));
    assertEquals(List.of("a", "b"), configuration.list("my.list", List.of()));
    assertEquals(Optional.of(""), configuration.value("my.empty", List.of()));
    assertEquals(2, configuration.entry("server.port", List.of()).orElseThrow().line());
  }

  @Test
  void theLastActiveProfileWinsOverTheDefault() {
    Configuration configuration =
        read(
            new ConfigFile("application.yml", "a: 1\nb: 2\nspring.profiles.active: dev", "", 100),
            new ConfigFile("application-dev.yml", "a: 3", "dev", 100),
            new ConfigFile("application-prod.properties", "a=4", "prod", 105));
    assertEquals(List.of("dev", "prod"), configuration.profiles());
    assertEquals(List.of("dev"), configuration.declaredActiveProfiles());
    assertEquals(Optional.of("1"), configuration.value("a", List.of()));
    assertEquals(Optional.of("4"), configuration.value("a", List.of("dev", "prod")));
    assertEquals(Optional.of("2"), configuration.value("b", List.of("dev")));
  }

  @Test
  void documentsOfOneFileHaveTheirOwnProfiles() {
    Configuration configuration =
        yaml(
            """
            a: 1
            ---
            spring:
              config:
                activate:
                  on-profile: prod & !cloud
            a: 2
            ---
            spring.profiles: old
            a: 3
            """);
    assertEquals(Optional.of("2"), configuration.value("a", List.of("prod")));
    assertEquals(Optional.of("1"), configuration.value("a", List.of("prod", "cloud")));
    assertEquals(Optional.of("3"), configuration.value("a", List.of("old")));
  }

  @Test
  void propertiesHaveContinuationsEscapesAndDocuments() {
    Configuration configuration =
        read(
            new ConfigFile(
                "application.properties",
                "# c\na = x\\\n   y\nb:\\u0041\nc\\=d=1\n#---\nspring.config.activate.on-profile=p\na=z\n",
                "",
                100));
    assertEquals(Optional.of("xy"), configuration.value("a", List.of()));
    assertEquals(Optional.of("A"), configuration.value("b", List.of()));
    assertEquals(Optional.of("1"), configuration.value("c=d", List.of()));
    assertEquals(Optional.of("z"), configuration.value("a", List.of("p")));
    assertEquals(2, configuration.entry("a", List.of()).orElseThrow().line());
  }

  @Test
  void placeholdersAreResolvedUnderTheActiveProfilesOrStayOpen() {
    Configuration configuration =
        read(
            new ConfigFile(
                "application.properties",
                "a=${b:${c:deep}}\nd=${ENV_ONLY}\ne=${e}\nb2=${a}/x",
                "",
                100),
            new ConfigFile("application-p.properties", "b=set", "p", 105));
    assertEquals(Optional.of("deep"), configuration.value("a", List.of()));
    assertEquals(Optional.of("set/x"), configuration.value("b2", List.of("p")));
    assertEquals(Optional.empty(), configuration.value("d", List.of()));
    assertEquals(Optional.empty(), configuration.value("e", List.of()));
    assertEquals("${ENV_ONLY}", configuration.entry("d", List.of()).orElseThrow().rawValue());
  }

  @Test
  void secretsAreNotPrinted() {
    Configuration configuration =
        yaml(
            "spring.datasource.password: hunter2\ntoken:\n  secret: abc\n  header: Authorization\n");
    assertFalse(configuration.toString().contains("hunter2"));
    assertEquals(Optional.of("***"), configuration.redacted().value("token.secret", List.of()));
    assertEquals(
        Optional.of("hunter2"), configuration.value("spring.datasource.password", List.of()));
  }

  @Test
  void whereASecretComesFromIsNoneButItsDefaultIs() {
    Configuration configuration =
        yaml("a.password: ${FROM_OUTSIDE}\nb.password: ${EMPTY:}\nc.password: ${WITH:hunter2}\n")
            .redacted();
    assertEquals(
        List.of("${FROM_OUTSIDE}", "${EMPTY:}", "***"),
        configuration.entries().stream().map(ConfigEntry::rawValue).toList());
  }

  @Test
  void yamlWithTypesAliasesBombsAndErrorsIsHarmless() {
    ConfigurationReader reader = new ConfigurationReader();
    Configuration typed =
        reader.read(
            List.of(
                new ConfigFile(
                    "application.yml", "a: !!javax.script.ScriptEngineManager [x]\nb: 1", "", 1)));
    assertEquals(Optional.of("1"), typed.value("b", List.of()));
    assertTrue(reader.gaps().isEmpty());
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ",").repeat(9)).append("*a").append(i - 1).append("]\n");
    }
    reader.read(List.of(new ConfigFile("application.yml", bomb.toString(), "", 1)));
    reader.read(List.of(new ConfigFile("bootstrap.yml", "a: [1\nb: }", "", 1)));
    assertEquals(2, reader.gaps().size());
    assertEquals(GapKind.CONFIGURATION_NOT_READ, reader.gaps().get(0).kind());
  }

  @Test
  void tokensThatTheBuildReplacesDoNotBreakTheFile() {
    Configuration configuration = yaml("spring:\n  profiles:\n    active: @profile@\nb: 2\n");
    assertEquals(Optional.of("2"), configuration.value("b", List.of()));
  }

  @Test
  void aKeyMayNameItsProfile() {
    Configuration configuration =
        read(new ConfigFile("application.properties", "a=1\n%dev.a=2", "", 1));
    assertEquals(Optional.of("2"), configuration.value("a", List.of("dev")));
  }

  private static Configuration yaml(String text) {
    return read(new ConfigFile("application.yml", text, "", 100));
  }

  private static Configuration read(ConfigFile... files) {
    return new ConfigurationReader().read(List.of(files));
  }
}
