//// calls: Names.all -> Names.all$lambda$0 CLOSURE
//// calls: Names.all$lambda$0 -> Names.clean STATIC
//// calls: Names.references -> Names.references$lambda$0 CLOSURE
//// calls: Names.references$lambda$0 -> Names.clean STATIC
package app;

import java.util.List;

class Names {
  List<String> all(List<String> names) {
    return names.stream().map(name -> clean(name)).toList();
  }

  List<String> references(List<String> names) {
    return names.stream().map(Names::clean).toList();
  }

  static String clean(String name) {
    return name.trim();
  }
}
