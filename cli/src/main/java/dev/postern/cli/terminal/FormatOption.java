package dev.postern.cli.terminal;

import picocli.CommandLine.Option;

/** How a list is printed. */
public final class FormatOption {

  /** The formats of lists. */
  public enum Format {
    TABLE,
    CSV,
    JSON
  }

  @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json.")
  private Format format = Format.TABLE;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  public Format format() {
    return json ? Format.JSON : format;
  }
}
