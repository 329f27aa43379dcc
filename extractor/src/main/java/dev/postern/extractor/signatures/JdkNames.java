package dev.postern.extractor.signatures;

import java.util.List;

/** Tells names of the JDK from names of libraries that share its prefixes. */
public final class JdkNames {

  private static final List<String> JDK =
      List.of(
          "java.",
          "jdk.",
          "sun.",
          "com.sun.",
          "org.w3c.dom.",
          "org.xml.sax.",
          "org.ietf.jgss.",
          "netscape.javascript.",
          "javax.accessibility.",
          "javax.annotation.processing.",
          "javax.crypto.",
          "javax.imageio.",
          "javax.lang.model.",
          "javax.management.",
          "javax.naming.",
          "javax.net.",
          "javax.print.",
          "javax.rmi.",
          "javax.script.",
          "javax.security.auth.",
          "javax.security.cert.",
          "javax.security.sasl.",
          "javax.smartcardio.",
          "javax.sound.",
          "javax.sql.",
          "javax.swing.",
          "javax.tools.",
          "javax.transaction.xa.",
          "javax.xml.");
  private static final List<String> LIBRARY =
      List.of(
          "com.sun.jna.",
          "com.sun.mail.",
          "com.sun.xml.",
          "com.sun.jersey.",
          "com.sun.istack.",
          "javax.xml.bind.",
          "javax.xml.ws.",
          "javax.xml.soap.");

  private JdkNames() {}

  /** Whether a qualified name is one of the JDK. */
  public static boolean isJdk(String name) {
    return JDK.stream().anyMatch(name::startsWith) && LIBRARY.stream().noneMatch(name::startsWith);
  }
}
