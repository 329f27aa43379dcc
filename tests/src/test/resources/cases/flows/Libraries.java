//// flows: GET /builtParameter SQL x
//// flows: GET /deadCode SQL x
//// flows: GET /decorated SQL x
//// flows: GET /replacedParameter SQL x
//// flows: GET /resource SQL x
//// flows: GET /tried SQL x
package app;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Door {
  private final JdbcTemplate jdbc;
  private final Decorated source;

  Door(JdbcTemplate jdbc, Decorated source) {
    this.jdbc = jdbc;
    this.source = source;
  }

  int run(String text) {
    return jdbc.update("DELETE FROM t WHERE n = " + text);
  }

  @GetMapping("/replacedParameter")
  int replacedParameter(String x) {
    if (x == null) {
      x = "1";
    }
    return run(x);
  }

  @GetMapping("/replacedOnAllWays")
  int replacedOnAllWays(String x, boolean b) {
    if (b) {
      x = "1";
    } else {
      x = "2";
    }
    return run(x);
  }

  @GetMapping("/builtParameter")
  int builtParameter(String x, int n) {
    for (int i = 0; i < n; i++) {
      x = x + i;
    }
    return run(x);
  }

  @GetMapping("/decorated")
  int decorated(String x) throws SQLException {
    Connection connection = source.getConnection();
    Statement statement = connection.createStatement();
    return statement.executeUpdate("DELETE FROM t WHERE n = " + x);
  }

  @GetMapping("/resource")
  int resource(String x) {
    return inResource(x);
  }

  int inResource(String x) {
    try (var connection = source.getConnection()) {
      Statement statement = connection.createStatement(1, 2);
      ResultSet results = statement.executeQuery("SELECT " + x);
      if (!results.first()) {
        return 0;
      }
      return 1;
    } catch (SQLException e) {
      return e.getMessage().length();
    }
  }

  @GetMapping("/resourceSafe")
  int resourceSafe(String x) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement("SELECT * FROM t WHERE n = ?")) {
      statement.setString(1, x);
      return statement.executeUpdate();
    }
  }

  @GetMapping("/tried")
  int tried(String x) {
    String y = x;
    try {
      jdbc.execute("SELECT 1");
      y = "1";
    } catch (RuntimeException e) {
      return run(y);
    }
    return run(y);
  }

  @GetMapping("/triedSafe")
  int triedSafe(String x) {
    String y = x;
    try {
      jdbc.execute("SELECT 1");
    } catch (RuntimeException e) {
      return 0;
    } finally {
      y = "1";
    }
    return run(y);
  }

  @GetMapping("/deadCode")
  int deadCode(String x) {
    while (true) {
      if (jdbc.update("DELETE FROM t") == 0) {
        return run(x);
      }
    }
  }
}

class Decorated implements DataSource {
  private final DataSource inner;

  Decorated(DataSource inner) {
    this.inner = inner;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var target = inner.getConnection();
    return (Connection)
        java.lang.reflect.Proxy.newProxyInstance(
            Decorated.class.getClassLoader(),
            new Class[] {Connection.class},
            (proxy, method, args) -> method.invoke(target, args));
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return inner.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return inner.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    inner.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    inner.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return inner.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return inner.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return inner.isWrapperFor(type);
  }
}
