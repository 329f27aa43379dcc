//// flows: GET /arithmeticLive SQL x
//// flows: GET /constantFieldLive SQL x
//// flows: GET /constantMethodLive SQL x
//// flows: GET /enumBranchLive SQL x
//// flows: GET /joinedText SQL x
//// flows: GET /nullCheckLive SQL x
//// flows: GET /objectFieldLive SQL x
//// flows: GET /parsedLive SQL x
//// flows: GET /substringLive SQL x
//// flows: GET /switchExpressionLive SQL x
//// flows: GET /textSwitchLive SQL x
package app;

import java.util.Locale;
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

  int choose(Kind kind, String x) {
    switch (kind) {
      case GIVEN:
        return run(x);
      case FIXED:
        return run("1");
      default:
        return 0;
    }
  }

  @GetMapping("/constantField")
  int constantField(String x) {
    if (Settings.UNSAFE) {
      return run(x);
    }
    return 0;
  }

  @GetMapping("/constantFieldLive")
  int constantFieldLive(String x) {
    if (Settings.SAFE) {
      return run(x);
    }
    return 0;
  }

  @GetMapping("/constantMethod")
  int constantMethod(String x) {
    if (Settings.unsafe()) {
      return run(x);
    }
    return 0;
  }

  @GetMapping("/constantMethodLive")
  int constantMethodLive(String x) {
    if (!Settings.unsafe()) {
      return run(x);
    }
    return 0;
  }

  @GetMapping("/textSwitch")
  int textSwitch(String x) {
    String y;
    switch ("b".toUpperCase(Locale.ROOT)) {
      case "A":
        y = x;
        break;
      default:
        y = "1";
    }
    return run(y);
  }

  @GetMapping("/textSwitchLive")
  int textSwitchLive(String x) {
    String y;
    switch ("b".toUpperCase(Locale.ROOT)) {
      case "B":
        y = x;
        break;
      default:
        y = "1";
    }
    return run(y);
  }

  @GetMapping("/switchExpression")
  int switchExpression(String x) {
    String y = switch (7 * 3) {
      case 20 -> x;
      default -> "1";
    };
    return run(y);
  }

  @GetMapping("/switchExpressionLive")
  int switchExpressionLive(String x) {
    String y = switch (7 * 3) {
      case 21 -> x;
      default -> "1";
    };
    return run(y);
  }

  @GetMapping("/substring")
  int substring(String x) {
    String y = "safe".substring(0, 1).equals("u") ? x : "1";
    return run(y);
  }

  @GetMapping("/substringLive")
  int substringLive(String x) {
    String y = "safe".substring(0, 1).equals("s") ? x : "1";
    return run(y);
  }

  @GetMapping("/objectField")
  int objectField(String x) {
    Mode mode = new Mode("quiet");
    return mode.is("loud") ? run(x) : 0;
  }

  @GetMapping("/objectFieldLive")
  int objectFieldLive(String x) {
    Mode mode = new Mode("loud");
    return mode.is("loud") ? run(x) : 0;
  }

  @GetMapping("/enumBranch")
  int enumBranch(String x) {
    return choose(Kind.FIXED, x);
  }

  @GetMapping("/enumBranchLive")
  int enumBranchLive(String x) {
    return choose(Kind.GIVEN, x);
  }

  @GetMapping("/arithmetic")
  int arithmetic(String x) {
    int n = 106;
    String y = (7 * 42) - n > 200 ? x : "1";
    return run(y);
  }

  @GetMapping("/arithmeticLive")
  int arithmeticLive(String x) {
    int n = 86;
    String y = (7 * 42) - n > 200 ? x : "1";
    return run(y);
  }

  @GetMapping("/nullCheck")
  int nullCheck(String x) {
    String y = null;
    if (y != null) {
      return run(x);
    }
    return 0;
  }

  @GetMapping("/nullCheckLive")
  int nullCheckLive(String x) {
    Object y = new Object();
    if (y != null) {
      return run(x);
    }
    return 0;
  }

  @GetMapping("/parsed")
  int parsed(String x) {
    return Integer.parseInt("4") > 5 ? run(x) : 0;
  }

  @GetMapping("/parsedLive")
  int parsedLive(String x) {
    return Integer.parseInt("6") > 5 ? run(x) : 0;
  }

  @GetMapping("/emptyText")
  int emptyText(String x) {
    String name = "";
    return name.isEmpty() ? 0 : run(x);
  }

  @GetMapping("/joinedText")
  int joinedText(String x) {
    String name = "a" + "b";
    return name.startsWith("ab") ? run(x) : 0;
  }
}

final class Settings {
  static final boolean UNSAFE = false;
  static final boolean SAFE = true;

  static boolean unsafe() {
    return UNSAFE;
  }
}

enum Kind {
  FIXED,
  GIVEN
}

class Mode {
  private final String name;

  Mode(String name) {
    this.name = name;
  }

  boolean is(String other) {
    return name.equals(other);
  }
}
