package dev.postern.threatmodel.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule as a policy sets it.
 *
 * @param id a built-in rule, or one of the policy's own
 * @param cypher statement of an own rule; empty for a built-in one
 * @param params parameters of the statement or of the built-in rule
 * @param waivable whether somebody may answer for a single violation instead
 * @param aisvs ids of OWASP AISVS 1.0, Appendix C
 * @param nistAiRmf ids of NIST AI RMF 1.0
 */
public record RuleSetting(
    String id,
    String title,
    Level level,
    String cypher,
    Map<String, Object> params,
    boolean waivable,
    List<String> aisvs,
    List<String> nistAiRmf) {
  public RuleSetting {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    aisvs = List.copyOf(aisvs);
    nistAiRmf = List.copyOf(nistAiRmf);
  }

  /** A parameter that is a text, or the fallback. */
  public String text(String name, String fallback) {
    return params.get(name) instanceof String text ? text : fallback;
  }

  /** A parameter that is a list of texts; none when it is not there. */
  public List<String> texts(String name) {
    return params.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
