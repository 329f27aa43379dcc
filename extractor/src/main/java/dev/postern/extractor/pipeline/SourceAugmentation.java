package dev.postern.extractor.pipeline;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.pass.PassContext;
import dev.postern.extractor.semantics.SourceText;
import dev.postern.extractor.syntax.lombok.AugmentedSource;
import dev.postern.extractor.syntax.lombok.LombokAugmentation;
import dev.postern.extractor.syntax.lombok.LombokConfig;
import dev.postern.extractor.workspace.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts of files with the members of generators declared in them. */
final class SourceAugmentation {

  private static final long MOST_CONFIG_BYTES = 1L << 16;

  private final PassContext context;
  private final LombokAugmentation lombok = new LombokAugmentation();
  private final Map<String, LombokConfig> configs = new TreeMap<>();

  SourceAugmentation(PassContext context) {
    this.context = context;
  }

  /** The texts in the order of the files; files that cannot be read become gaps. */
  List<SourceText> texts(List<SourceFile> files) {
    List<SourceText> texts = new ArrayList<>();
    for (SourceFile file : files) {
      if (file.size() > context.request().maxFileBytes()) {
        continue; // the workspace or the syntax pass has recorded the gap
      }
      try {
        texts.add(augmented(file));
      } catch (UncheckedIOException e) {
        context.gaps(
            List.of(
                new CoverageGap(
                    GapKind.UNREADABLE_FILE,
                    SourceSpan.file(file.path()),
                    "the file cannot be read")));
      }
    }
    return texts;
  }

  private SourceText augmented(SourceFile file) {
    String text = file.text();
    if (!text.contains("lombok.")) {
      return new SourceText(file.path(), text);
    }
    AugmentedSource result = lombok.augment(file.path(), text, config(directory(file.path())));
    context.gaps(result.gaps());
    return new SourceText(
        file.path(),
        result.text(),
        result.stretches().stream()
            .map(each -> new SourceText.Insertion(each.start(), each.length(), each.removed()))
            .toList());
  }

  private LombokConfig config(String directory) {
    LombokConfig known = configs.get(directory);
    if (known == null) {
      known = LombokConfig.merge(configTexts(directory));
      configs.put(directory, known);
    }
    return known;
  }

  /** The configuration files from the root down to the directory. */
  private List<String> configTexts(String directory) {
    List<String> texts = new ArrayList<>();
    Path folder = context.request().root();
    readConfig(folder, texts);
    for (String segment : directory.split("/", -1)) {
      if (!segment.isEmpty()) {
        folder = folder.resolve(segment);
        readConfig(folder, texts);
      }
    }
    return texts;
  }

  private static void readConfig(Path folder, List<String> into) {
    Path file = folder.resolve("lombok.config");
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) <= MOST_CONFIG_BYTES) {
        into.add(Files.readString(file));
      }
    } catch (IOException e) {
      into.add("");
    }
  }

  private static String directory(String path) {
    int cut = path.lastIndexOf('/');
    return cut < 0 ? "" : path.substring(0, cut);
  }
}
