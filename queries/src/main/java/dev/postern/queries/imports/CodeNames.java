package dev.postern.queries.imports;

/**
 * A fully qualified name of another tool, taken apart: {@code a.B.run(String)}, {@code a.B#run},
 * {@code new a.B(int)}, {@code a.B}.
 *
 * @param type the name up to its last part, with {@code .} between nested types
 * @param member the last part, {@code <init>} for constructors
 * @param whole the name as a type, when it names no member
 */
record CodeNames(String type, String member, String whole) {

  static CodeNames of(String written) {
    String name = written.strip();
    boolean creation = name.startsWith("new ");
    name = creation ? name.substring(4) : name;
    int open = name.indexOf('(');
    name = (open < 0 ? name : name.substring(0, open)).replace('$', '.').replace('/', '.');
    if (creation) {
      return new CodeNames(name, "<init>", name);
    }
    name = name.replace("::", "#");
    int cut = Math.max(name.lastIndexOf('#'), name.lastIndexOf('.'));
    return cut < 0
        ? new CodeNames("", name, name)
        : new CodeNames(name.substring(0, cut), name.substring(cut + 1), name.replace('#', '.'));
  }
}
