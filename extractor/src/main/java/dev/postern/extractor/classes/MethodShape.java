package dev.postern.extractor.classes;

import dev.postern.extractor.classes.Signatures.Generic;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** The head of a method in a class file. */
record MethodShape(
    TypeId type,
    int access,
    String name,
    String descriptor,
    @Nullable String signature,
    List<String> exceptions,
    SourceSpan span) {

  MethodShape {
    exceptions = List.copyOf(exceptions);
  }

  MethodId id() {
    List<String> segments = new ArrayList<>();
    for (Type argument : Type.getArgumentTypes(descriptor)) {
      segments.add(Signatures.type(argument).idSegment());
    }
    return new MethodId(type, name, segments);
  }

  TypeRef result() {
    if (signature != null) {
      TypeRef generic = Signatures.generic(signature).result();
      if (generic != null) {
        return generic;
      }
    }
    return Signatures.type(Type.getReturnType(descriptor));
  }

  /** Parameter types; the generic ones when the signature has as many as the descriptor. */
  List<TypeRef> parameters() {
    List<TypeRef> erased = new ArrayList<>();
    for (Type argument : Type.getArgumentTypes(descriptor)) {
      erased.add(Signatures.type(argument));
    }
    if (signature == null) {
      return erased;
    }
    Generic generic = Signatures.generic(signature);
    return generic.parameters().size() == erased.size() ? generic.parameters() : erased;
  }

  List<TypeRef> thrown() {
    return exceptions.stream().map(Signatures::internal).toList();
  }
}
