package dev.postern.extractor.access.request;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for roles that code tells apart by a number or a flag. */
final class RoleNames {

  private static final Pattern ADMINISTRATOR =
      Pattern.compile(
          "(?i)(is|has|need|needs|require|requires|only)?_?admin(istrator)?"
              + "(s|user|users|role|only|flag|required)?");

  private RoleNames() {}

  /**
   * The name of the role that is told by a number: the attribute of an annotation that asks for it,
   * when there is one, else where the number is and which it is.
   */
  static String number(String words, Number number, List<String> flags) {
    List<String> special = flags.stream().filter(Identity::isSpecial).distinct().toList();
    return special.size() == 1 ? name(special.get(0)) : last(words) + "=" + number;
  }

  /** The name of the role that a method such as {@code isEditor()} tests. */
  static String test(String words) {
    return name(last(words));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf('.') + 1).replaceFirst("^get(?=[A-Z])", "");
  }

  private static String name(String word) {
    if (ADMINISTRATOR.matcher(word).matches()) {
      return "admin";
    }
    String bare = word.replaceFirst("^(is|has)(?=[A-Z])", "");
    return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }
}
