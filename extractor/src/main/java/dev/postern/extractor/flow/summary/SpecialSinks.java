package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;

/** Methods of the repository without code that a framework implements dangerously. */
@FunctionalInterface
public interface SpecialSinks {

  /**
   * Text that a framework puts into a statement unchanged.
   *
   * @param parameter index of the parameter it is taken from
   * @param fields the way from there to the text, empty for the parameter itself
   * @param type declared for the text; unknown when it is not known
   * @param where for people: the place that does it
   */
  record Splice(SinkKind kind, int parameter, List<String> fields, TypeRef type, String where) {
    public Splice {
      fields = List.copyOf(fields);
    }
  }

  /** What is spliced when the method is called. */
  List<Splice> of(MethodId method);
}
