package dev.postern.extractor.syntax;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads many files, two at a time, through a cache. The result does not depend on the order of
 * work.
 */
public final class SyntaxReader {
  /** Default limit of a file, in bytes. */
  public static final long DEFAULT_MAX_BYTES = 1L << 20;

  private static final int THREADS = 2;
  private static final long STACK_BYTES = 64L << 20;

  private final FileSyntaxParser parser = new FileSyntaxParser();
  private final @Nullable SyntaxCache cache;
  private final long maxBytes;

  /**
   * A reader.
   *
   * @param cache where results are kept between runs; null to keep none
   * @param maxBytes files larger than this are not parsed
   */
  public SyntaxReader(@Nullable SyntaxCache cache, long maxBytes) {
    this.cache = cache;
    this.maxBytes = maxBytes;
  }

  /** Reads the files; trouble with one of them is a gap and does not stop the others. */
  public SyntaxResult read(List<SourceInput> inputs) {
    List<SourceInput> sorted = new ArrayList<>(inputs);
    sorted.sort(Comparator.comparing(SourceInput::path));
    List<Callable<Outcome>> tasks = new ArrayList<>();
    sorted.forEach(input -> tasks.add(() -> readOne(input)));
    return collect(run(tasks));
  }

  private static List<Outcome> run(List<Callable<Outcome>> tasks) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            THREADS, work -> new Thread(null, work, "syntax", STACK_BYTES));
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : workers.invokeAll(tasks)) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading sources", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading a source failed", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static SyntaxResult collect(List<Outcome> outcomes) {
    List<FileSyntax> files = new ArrayList<>();
    List<CoverageGap> gaps = new ArrayList<>();
    int cached = 0;
    for (Outcome outcome : outcomes) {
      outcome.syntax().ifPresent(files::add);
      outcome.gap().ifPresent(gaps::add);
      cached += outcome.cached ? 1 : 0;
    }
    gaps.sort(Comparator.naturalOrder());
    return new SyntaxResult(files, gaps, files.size() - cached, cached);
  }

  private Outcome readOne(SourceInput input) {
    Path location = input.location();
    try {
      long size = Files.size(location);
      if (size > maxBytes) {
        return Outcome.failed(
            GapKind.FILE_TOO_LARGE,
            input,
            size + " bytes; files above " + maxBytes + " bytes are not parsed");
      }
      return parse(input.path(), SourceDecoder.decode(Files.readAllBytes(location)));
    } catch (IOException e) {
      return Outcome.failed(
          GapKind.UNREADABLE_FILE, input, "could not be read: " + e.getClass().getSimpleName());
    }
  }

  private Outcome parse(String path, String text) {
    if (cache == null) {
      return new Outcome(parser.parse(path, text), null, false);
    }
    String key = SyntaxCache.key(text);
    Optional<FileSyntax> known = cache.get(key, path);
    if (known.isPresent()) {
      return new Outcome(known.get(), null, true);
    }
    FileSyntax parsed = parser.parse(path, text);
    cache.put(key, parsed);
    return new Outcome(parsed, null, false);
  }

  private record Outcome(@Nullable FileSyntax file, @Nullable CoverageGap failure, boolean cached) {
    static Outcome failed(GapKind kind, SourceInput input, String detail) {
      SourceSpan span = SourceSpan.file(input.path());
      return new Outcome(null, new CoverageGap(kind, span, detail), false);
    }

    Optional<FileSyntax> syntax() {
      return Optional.ofNullable(file);
    }

    Optional<CoverageGap> gap() {
      return failure != null ? Optional.of(failure) : syntax().flatMap(FileSyntax::gap);
    }
  }
}
