package dev.postern.extractor.access.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordsTest {

  private static List<String> credentials(String... names) {
    return Stream.of(names).filter(Words::speakOfCredential).toList();
  }

  private static List<String> identities(String... names) {
    return Stream.of(names).filter(Words::speakOfIdentity).toList();
  }

  @Test
  void theLastWordSaysWhatAThingIs() {
    assertEquals(
        List.of("X-Api-Key", "accessToken", "Authorization", "JSESSIONID"),
        credentials(
            "X-Api-Key", "accessToken", "Authorization", "JSESSIONID", "tokenType", "X-Auth-Mode"));
    assertEquals(
        List.of("loginUser", "LOGIN_USER", "currentMember"),
        identities("loginUser", "LOGIN_USER", "currentMember", "userLocale", "user-agent"));
  }

  @Test
  void lettersInsideOtherWordsSayNothing() {
    assertEquals(List.of(), credentials("X-Author", "sidebar", "residence", "coauthors"));
    assertEquals(List.of(), identities("accounting", "controllerName", "parole"));
  }

  @Test
  void servicesThatCountOrFormatCheckNoCaller() {
    assertEquals(true, Words.speakOfOtherChecks("RateLimiter.check"));
    assertEquals(true, Words.speakOfOtherChecks("TokenFormat.isValid"));
    assertEquals(false, Words.speakOfOtherChecks("TokenService.isValid"));
  }
}
