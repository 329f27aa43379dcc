package dev.postern.extractor.flow.taint;

import java.util.Arrays;
import java.util.List;

/**
 * What makes content harmful at some kinds of sinks, where more than one thing does and checks
 * remove one at a time. Content that has lost all dangers of a kind is harmless there.
 */
public enum Danger {
  /** {@code ../} leads out of a folder. */
  CLIMB_SLASH(SinkKind.PATH),
  /** {@code ..\} does, where folders are parted so. */
  CLIMB_BACKSLASH(SinkKind.PATH),
  /** The whole path is the content's own: it begins at the root. */
  FROM_ROOT(SinkKind.PATH),
  /** A colon or slash makes an address of it. */
  ADDRESS(SinkKind.SSRF),
  /** It stands where the host of an address is named. */
  HOST(SinkKind.SSRF),
  LINE_FEED(SinkKind.LOG_TEXT, SinkKind.HEADER, SinkKind.MAIL_HEADER),
  CARRIAGE_RETURN(SinkKind.LOG_TEXT, SinkKind.HEADER, SinkKind.MAIL_HEADER),
  /**
   * It leads farther than to folders beside the checked one whose names begin as its name does. No
   * kind of sink rests on this one: content that has lost it does less harm, and not none.
   */
  FAR();

  /** Bits of climbing out of a folder, however folders are parted. */
  public static final long CLIMB = CLIMB_SLASH.bit() | CLIMB_BACKSLASH.bit();

  /** Bits of both ends of a line. */
  public static final long LINES = LINE_FEED.bit() | CARRIAGE_RETURN.bit();

  private static final long EVERY =
      Arrays.stream(values()).mapToLong(Danger::bit).reduce(0, (a, b) -> a | b);

  /** Of each kind with dangers: their bits, and its own. Every mark that is made asks for them. */
  private static final List<Needed> NEEDED =
      Arrays.stream(SinkKind.values())
          .map(kind -> new Needed(needed(kind), kind.bit()))
          .filter(each -> each.dangers() != 0)
          .toList();

  private record Needed(long dangers, long kind) {}

  private final long kinds;

  Danger(SinkKind... kinds) {
    this.kinds = SinkKind.bits(List.of(kinds));
  }

  /** The bit of this danger, beyond those of kinds of sinks; bits live no longer than a run. */
  @SuppressWarnings("EnumOrdinal")
  public long bit() {
    return 1L << (SinkKind.values().length + ordinal());
  }

  /** The bits of dangers among the bits given. */
  public static long only(long bits) {
    return bits & EVERY;
  }

  /** The bits, with those of the kinds that have no danger left. */
  public static long complete(long bits) {
    if ((bits & (EVERY | SinkKind.PATH.bit())) == 0) {
      return bits;
    }
    long all = bits;
    for (Needed each : NEEDED) {
      if ((bits & each.dangers()) == each.dangers()) {
        all |= each.kind();
      }
    }
    // where no path does harm, none does so far away
    return (all & SinkKind.PATH.bit()) != 0 ? all | FAR.bit() : all;
  }

  private boolean harms(SinkKind kind) {
    return (kinds & kind.bit()) != 0;
  }

  private static long needed(SinkKind kind) {
    return Arrays.stream(values())
        .filter(danger -> danger.harms(kind))
        .mapToLong(Danger::bit)
        .reduce(0, (a, b) -> a | b);
  }
}
