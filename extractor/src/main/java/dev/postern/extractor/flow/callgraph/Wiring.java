package dev.postern.extractor.flow.callgraph;

import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import java.util.List;

/** What a container puts into fields and parameters. */
public interface Wiring {

  /** Knows of nothing that is injected. */
  Wiring NONE =
      new Wiring() {
        @Override
        public List<TypeDecl> injectedInto(FieldId field) {
          return List.of();
        }

        @Override
        public List<TypeDecl> injectedInto(MethodId method, int parameter) {
          return List.of();
        }
      };

  /** The classes of the beans that a field may hold; empty when it is no injection point. */
  List<TypeDecl> injectedInto(FieldId field);

  /** The same for a parameter of a constructor or factory method. */
  List<TypeDecl> injectedInto(MethodId method, int parameter);
}
