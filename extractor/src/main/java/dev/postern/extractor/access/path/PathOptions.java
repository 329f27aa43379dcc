package dev.postern.extractor.access.path;

/**
 * How a handler mapping or matcher treats variations of a path.
 *
 * @param trailingSlash whether a pattern without a final slash also matches with one (the default
 *     before Spring 6)
 * @param caseSensitive whether letters match only themselves
 * @param suffix whether a pattern without a dot, {@code /a}, also matches {@code /a.anything} (a
 *     default of Spring before 5.3, not of Boot 2)
 */
public record PathOptions(boolean trailingSlash, boolean caseSensitive, boolean suffix) {

  /** No variation: what the pattern says. */
  public static PathOptions exact() {
    return new PathOptions(false, true, false);
  }

  /** A final slash is free, as in resource methods of JAX-RS and routes of Micronaut. */
  public static PathOptions finalSlash() {
    return new PathOptions(true, true, false);
  }

  /** The defaults of handler mappings in the given major version of Spring Framework. */
  public static PathOptions ofSpring(int major) {
    return new PathOptions(major < 6, true, false);
  }
}
