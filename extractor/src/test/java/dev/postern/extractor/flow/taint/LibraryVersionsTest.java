package dev.postern.extractor.flow.taint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Rows that hold for old releases of a library count where the build declares one. */
final class LibraryVersionsTest {

  @Test
  void numbersDecideAndQualifiersDoNot() {
    assertTrue(declared("3.9").before("org.example:sheets 3.10.1"));
    assertTrue(declared("3.10-FINAL").before("org.example:sheets 3.10.1"));
    assertFalse(declared("3.10.1").before("org.example:sheets 3.10.1"));
    assertFalse(declared("4.0.0.RELEASE").before("org.example:sheets 3.10.1"));
  }

  @Test
  void anUnknownVersionOrLibraryDecidesNothing() {
    assertFalse(declared("").before("org.example:sheets 3.10.1"));
    assertFalse(declared("${sheets.version}").before("org.example:sheets 3.10.1"));
    assertFalse(declared("1.0").before("org.example:slides 3.10.1"));
  }

  @Test
  void aBranchOfReleasesHasBothEnds() {
    assertTrue(declared("2.1.0").before("org.example:sheets 2.1.0-2.1.1"));
    assertFalse(declared("2.0.9").before("org.example:sheets 2.1.0-2.1.1"));
    assertFalse(declared("2.1.1").before("org.example:sheets 2.1.0-2.1.1"));
  }

  @Test
  void aRowForOldReleasesIsLeftOutOtherwise() {
    LibraryVersions old = new LibraryVersions();
    old.add("org.apache.poi", "poi-ooxml", "3.9");
    assertEquals(1, workbooks(FlowModels.bundled(old, false)));
    assertEquals(0, workbooks(FlowModels.bundled(new LibraryVersions(), false)));
  }

  private static int workbooks(FlowModels models) {
    return models.rows("org.apache.poi.xssf.usermodel.XSSFWorkbook", "<init>").size();
  }

  private static LibraryVersions declared(String version) {
    LibraryVersions versions = new LibraryVersions();
    versions.add("org.example", "sheets", version);
    return versions;
  }
}
