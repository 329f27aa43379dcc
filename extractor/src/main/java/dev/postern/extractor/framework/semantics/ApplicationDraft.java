package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import java.util.List;

/**
 * An application before its beans are known.
 *
 * @param label what tells it from other applications of the same module
 * @param sources the configuration classes it is started from
 * @param descriptor path of its {@code web.xml}, or empty
 * @param everything whether all components of its modules count, because nothing says which
 */
record ApplicationDraft(
    ModuleId module,
    String label,
    String mainClass,
    String framework,
    List<TypeDecl> sources,
    boolean everything,
    boolean library,
    String descriptor,
    Evidence evidence) {

  ApplicationDraft {
    sources = List.copyOf(sources);
  }
}
