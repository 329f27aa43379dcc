package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The fields that say whose record it is: relations to a user-like type, and fields named after an
 * owner, user, tenant or customer, alone or with {@code Id} or {@code Name}.
 */
final class OwnerFields {

  private static final Set<String> OWNERS =
      Set.of(
          "owner",
          "user",
          "tenant",
          "customer",
          "account",
          "member",
          "patient",
          "author",
          "creator",
          "createdby",
          "createby",
          "employee",
          "client",
          "organization",
          "organisation",
          "company",
          "merchant",
          "student",
          "buyer",
          "seller",
          "person",
          "username",
          "login",
          "assignee",
          "subscriber",
          "appuser",
          "sysuser");
  private static final Set<String> CONTAINERS = Set.of("List", "Set", "Collection", "Map");

  private final ProgramModel program;

  OwnerFields(ProgramModel program) {
    this.program = program;
  }

  List<String> of(TypeDecl type, String idField) {
    List<String> found = new ArrayList<>();
    boolean isOwner = OWNERS.contains(type.id().simpleName().toLowerCase(Locale.ROOT));
    for (FieldDecl field : EntityModel.fields(program, type)) {
      String name = field.id().name();
      boolean candidate = !name.equals(idField) && !CONTAINERS.contains(field.type().simpleName());
      if (candidate && (names(name, isOwner) || refersToOwner(field.type(), type))) {
        found.add(name);
      }
    }
    return found.stream().distinct().toList();
  }

  private static boolean names(String field, boolean isOwner) {
    String plain = field.toLowerCase(Locale.ROOT).replace("_", "");
    String stem = plain.replaceFirst("(id|uuid|name|email|uid)$", "");
    boolean exact = OWNERS.contains(plain);
    boolean withSuffix = !stem.equals(plain) && OWNERS.contains(stem);
    return (exact && !(isOwner && plain.equals("username"))) || (withSuffix && !isOwner);
  }

  private boolean refersToOwner(TypeRef type, TypeDecl from) {
    return OWNERS.contains(type.simpleName().toLowerCase(Locale.ROOT))
        && program.type(type.name(), from.id().module()).isPresent()
        && !type.name().equals(from.name());
  }
}
