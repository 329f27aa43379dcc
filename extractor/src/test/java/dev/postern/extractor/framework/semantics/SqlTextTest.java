package dev.postern.extractor.framework.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextTest {

  private static SqlText parse(String text) {
    return SqlText.parse(text).orElseThrow();
  }

  @Test
  void readsVerbAndTables() {
    assertEquals(
        new SqlText("READ", List.of("users", "roles")),
        parse("SELECT * FROM app.\"users\" u JOIN roles r ON r.id = u.role WHERE name = 'from x'"));
    assertEquals(new SqlText("READ", List.of("a", "b")), parse("select 1 from a x, b y"));
    assertEquals(new SqlText("WRITE", List.of("log")), parse("insert into log values (?)"));
    assertEquals(new SqlText("WRITE", List.of("t")), parse("update t set a = ?"));
    assertEquals(new SqlText("DELETE", List.of("t")), parse("delete from t where id = ?"));
  }

  @Test
  void leavesUnknownTablesAndCommentsOut() {
    assertEquals(List.of(), parse("delete from ?").tables());
    assertEquals(List.of("t"), parse("/* from x */ select a from t -- join y").tables());
    assertEquals(List.of("t"), parse("select a from t for update").tables());
    assertTrue(SqlText.parse("hello").isEmpty());
  }

  @Test
  void readsTheTableOfAnUpdateBehindTheTagOfItsMapper() {
    assertEquals(List.of("t"), SqlText.tables("update \n\tUPDATE t\n SET a = ?"));
    assertEquals(List.of("t"), SqlText.tables("update update t set update_time = ?"));
    assertEquals(
        List.of("t"),
        SqlText.tables("insert into t (a) values (?) on duplicate key\nupdate a = ?"));
  }
}
