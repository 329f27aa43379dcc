package dev.postern.extractor.framework.openapi;

/** Names as generators make them of identifiers, tags and paths. */
final class Naming {

  private Naming() {}

  /** Upper camel case: {@code pet-store} is {@code PetStore}. */
  static String upper(String text) {
    StringBuilder name = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        start = true;
      } else {
        name.append(start ? Character.toUpperCase(c) : c);
        start = false;
      }
    }
    return name.toString();
  }

  /** Lower camel case. */
  static String lower(String text) {
    String name = upper(text);
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
