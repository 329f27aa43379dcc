package dev.postern.threatmodel.export;

import dev.postern.threatmodel.dfd.GraphRow;

/**
 * A value that a caller supplies.
 *
 * @param endpoint uid of the endpoint
 * @param place {@code PATH}, {@code QUERY}, {@code HEADER}, {@code COOKIE}, {@code FORM}, {@code
 *     BODY}, {@code PART}
 * @param type the Java type as declared
 * @param boundType binary name of the type of the repository it is bound to, else empty
 */
record InputRow(
    String endpoint, String name, String place, String type, boolean required, String boundType) {

  static InputRow of(GraphRow row) {
    return new InputRow(
        row.text("endpoint"),
        row.text("name"),
        row.text("place"),
        row.text("type"),
        row.flag("required"),
        row.text("boundType"));
  }

  boolean isBody() {
    return place.equals("BODY") || place.equals("FORM") || place.equals("PART");
  }
}
