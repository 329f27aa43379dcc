package dev.postern.extractor.semantics;

/**
 * Serves classes of the JDK and nothing else: neither the scanned repository nor Postern's own
 * jars. Not a {@link java.net.URLClassLoader}, which Spoon would take a class path from.
 */
final class JdkOnlyLoader extends ClassLoader {
  JdkOnlyLoader() {
    super("jdk-only", ClassLoader.getPlatformClassLoader());
  }
}
