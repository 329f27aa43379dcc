//// flows: GET /fromHelper SQL x
//// flows: GET /message SQL x
//// flows: GET /ownField SQL x
//// flows: GET /rethrown SQL x
//// flows: GET /wrapped SQL x
package app;

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

  void refuse(String text) {
    if (text.length() > 3) {
      throw new IllegalArgumentException("no " + text);
    }
  }

  void wrap(String text) {
    try {
      refuse(text);
    } catch (IllegalArgumentException e) {
      throw new RuntimeException(e);
    }
  }

  @GetMapping("/message")
  int message(String x) {
    try {
      throw new IllegalStateException(x);
    } catch (IllegalStateException e) {
      return run(e.getMessage());
    }
  }

  @GetMapping("/messageSafe")
  int messageSafe(String x) {
    try {
      throw new IllegalStateException("1");
    } catch (IllegalStateException e) {
      return run(e.getMessage());
    }
  }

  @GetMapping("/fromHelper")
  int fromHelper(String x) {
    try {
      refuse(x);
      return 0;
    } catch (IllegalArgumentException e) {
      return run(e.getMessage());
    }
  }

  @GetMapping("/fromHelperSafe")
  int fromHelperSafe(String x) {
    try {
      refuse("1");
      return x.length();
    } catch (IllegalArgumentException e) {
      return run(e.getMessage());
    }
  }

  @GetMapping("/ownField")
  int ownField(String x) {
    try {
      throw new Refused(x);
    } catch (Refused e) {
      return run(e.what);
    }
  }

  @GetMapping("/ownFieldSafe")
  int ownFieldSafe(String x) {
    try {
      throw new Refused("1");
    } catch (Refused e) {
      return run(e.what);
    }
  }

  @GetMapping("/wrapped")
  int wrapped(String x) {
    try {
      wrap(x);
      return 0;
    } catch (RuntimeException e) {
      return run(e.getCause().getMessage());
    }
  }

  @GetMapping("/rethrown")
  int rethrown(String x) {
    try {
      try {
        refuse(x);
      } finally {
        run("1");
      }
      return 0;
    } catch (IllegalArgumentException e) {
      return run(e.getMessage());
    }
  }

  @GetMapping("/swallowed")
  int swallowed(String x) {
    try {
      refuse(x);
    } catch (IllegalArgumentException e) {
      return run("1");
    }
    return 0;
  }
}

class Refused extends RuntimeException {
  final String what;

  Refused(String what) {
    super("refused");
    this.what = what;
  }
}
