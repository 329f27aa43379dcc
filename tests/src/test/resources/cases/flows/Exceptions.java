//// flows: GET /above SQL x
//// flows: GET /fromLibrary SQL x
//// flows: GET /inCatch SQL x
//// flows: GET /inFinally SQL x
//// flows: GET /inTry SQL x
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

  @GetMapping("/inTry")
  int inTry(String x) {
    String y = "1";
    try {
      y = x;
      Integer.parseInt("7");
    } catch (NumberFormatException e) {
      return 0;
    }
    return run(y);
  }

  @GetMapping("/inCatch")
  int inCatch(String x) {
    String y = "1";
    try {
      y = x;
      Integer.parseInt(x);
      y = "2";
    } catch (NumberFormatException e) {
      return run(y);
    }
    return 0;
  }

  @GetMapping("/inFinally")
  int inFinally(String x) {
    String y = x;
    try {
      return 0;
    } finally {
      run(y);
    }
  }

  @GetMapping("/resetInFinally")
  int resetInFinally(String x) {
    String y = x;
    try {
      Integer.parseInt(x);
    } finally {
      y = "1";
    }
    return run(y);
  }

  @GetMapping("/afterThrow")
  int afterThrow(String x) {
    if (!x.isEmpty()) {
      throw new IllegalStateException();
    }
    String y = "1";
    return run(y);
  }

  @GetMapping("/otherKind")
  int otherKind(String x) {
    String y = "1";
    try {
      y = x;
      throw new IllegalStateException("no");
    } catch (IllegalArgumentException e) {
      return run(y);
    } catch (IllegalStateException e) {
      return 0;
    }
  }

  @GetMapping("/above")
  int above(String x) {
    String y = "1";
    try {
      y = x;
      throw new IllegalStateException("no");
    } catch (IllegalArgumentException e) {
      return 0;
    } catch (RuntimeException e) {
      return run(y);
    }
  }

  @GetMapping("/ownKind")
  int ownKind(String x) {
    String y = "1";
    try {
      y = x;
      throw new RefusedException();
    } catch (IllegalStateException e) {
      return run(y);
    } catch (RefusedException e) {
      return 0;
    }
  }

  @GetMapping("/fromLibrary")
  int fromLibrary(String x) {
    String y = "1";
    try {
      y = x;
      throw new org.springframework.dao.DuplicateKeyException("no");
    } catch (org.springframework.dao.DataAccessException e) {
      return run(y);
    }
  }
}

class RefusedException extends Exception {}
