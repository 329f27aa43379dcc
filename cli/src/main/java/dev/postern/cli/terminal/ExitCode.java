package dev.postern.cli.terminal;

/** Exit codes, the same for every command. */
public final class ExitCode {

  /** Done, with or without findings. */
  public static final int DONE = 0;

  /** The policy says no. */
  public static final int REFUSED = 1;

  /** Wrong usage or input that cannot be worked on. */
  public static final int USAGE = 2;

  /** Too little was seen for an honest verdict. */
  public static final int BLIND = 3;

  /** A bug in the product, or a failure of the machine. */
  public static final int INTERNAL = 4;

  private ExitCode() {}
}
