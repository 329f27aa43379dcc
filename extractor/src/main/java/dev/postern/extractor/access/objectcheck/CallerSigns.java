package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import java.util.Set;
import java.util.regex.Pattern;

/** Calls that give who the caller is, told by well-known names and by what names speak of. */
public final class CallerSigns {

  private static final Set<String> KNOWN =
      Set.of("getUserPrincipal", "getRemoteUser", "getAuthentication");
  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?i)(get|load|find|fetch|require|check|resolve)?_?(the)?(current|login|logged_?in|session)_?"
              + "(user|account|member|customer|admin|operator|info|check|id|name|principal).*"
              + "|get(user|account|member|customer|operator)_?(id|name|info)?"
              + "|getprincipal|getsubject");
  private static final Pattern KEY =
      Pattern.compile(
          "(?i).*(user|login|account|principal|member|identity|admin|operator|customer|employee).*");
  private static final Pattern NO_IDENTITY =
      Pattern.compile("(?i).*(captcha|verif|code|error|url|uri|redirect|count|time|lock).*");

  private CallerSigns() {}

  /**
   * Whether the call gives the caller.
   *
   * @param given marks of the receiver and the arguments
   */
  public static boolean givesCaller(Statement.Call call, int given) {
    String owner = call.callee().declaringType().simpleName();
    String name = call.callee().name();
    if (owner.endsWith("SecurityContextHolder") || KNOWN.contains(name)) {
      return true;
    }
    if (Marks.has(given, Marks.OBJECT | Marks.RECORD)) {
      return false;
    }
    if (name.equals("getAttribute")) {
      return call.arguments().stream().anyMatch(CallerSigns::namesIdentity);
    }
    boolean ofNobody = call.object().isEmpty() || owner.matches(".*(Utils?|Holder|Context|Helper)");
    return ofNobody && SPEAKING.matcher(name).matches();
  }

  /** A key of the session or request, constant or read of a constant's name. */
  private static boolean namesIdentity(Operand key) {
    String text =
        key instanceof Constant constant
            ? constant.asString().orElse("")
            : String.valueOf(
                key instanceof dev.postern.extractor.model.code.Variable v ? v.name() : "");
    return KEY.matcher(text).matches() && !NO_IDENTITY.matcher(text).matches();
  }
}
