package dev.postern.extractor.classes;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.id.ModuleId;
import java.util.Optional;
import org.objectweb.asm.ClassReader;

/** Reads the bytes of one class file into a declaration. */
public final class ClassFileReader {

  /** The module that library types are said to be declared in. */
  public static final ModuleId LIBRARY = new ModuleId("<library>");

  private static final int READ =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  /**
   * Reads a class file.
   *
   * @param origin where the bytes come from, for spans
   * @return empty for what is no class file, is broken or has a format newer than is known
   */
  public Optional<ClassFile> read(byte[] bytes, String origin) {
    try {
      DeclarationCollector collector = new DeclarationCollector(SourceSpan.file(origin));
      new ClassReader(bytes).accept(collector, READ);
      return Optional.of(collector.classFile());
    } catch (RuntimeException e) {
      // the reader trusts offsets of the file: a forged one ends in any unchecked exception
      return Optional.empty();
    }
  }
}
