package dev.postern.extractor.classes;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassFileReaderTest {

  @Retention(RetentionPolicy.RUNTIME)
  @interface Base {
    String[] path() default {"a", "b"};

    int order() default 7;
  }

  @Base(path = "x")
  @Retention(RetentionPolicy.RUNTIME)
  @interface Composed {}

  interface Repository<T, K extends Comparable<K>> {
    String TABLE = "users";

    List<T> find(Map<String, ? extends T> query, K[] keys, int... limits) throws IOException;

    default void touch() {}
  }

  @Composed
  abstract static class Users implements Repository<String, Integer> {
    private int hidden;

    int hidden() {
      return hidden;
    }
  }

  @Test
  void readsGenericSignaturesConstantsAndModifiers() throws IOException {
    TypeDecl type = read(Repository.class).declaration();
    assertEquals(TypeKind.INTERFACE, type.kind());
    assertEquals(List.of("T", "K"), type.typeParameters());
    assertEquals("users", type.field("TABLE").orElseThrow().constant().orElseThrow().value());
    MethodDecl find = type.methodsNamed("find").get(0);
    assertEquals("find(Map,Comparable[],int[])", find.id().signature());
    assertEquals("List<T>", find.returnType().display());
    assertEquals("Map<String, T>", find.parameters().get(0).type().display());
    assertTrue(find.parameters().get(2).varargs());
    assertTrue(find.isAbstract());
  }

  @Test
  void readsAnnotationsWithTheirDefaults() throws IOException {
    ClassFile base = read(Base.class);
    assertEquals(new AnnotationValue.Literal(7), base.defaults().get("order"));
    assertEquals(
        2, ((AnnotationValue.Array) requireNonNull(base.defaults().get("path"))).elements().size());
    assertEquals(
        List.of("x"),
        read(Composed.class)
            .declaration()
            .annotation(Base.class.getName())
            .orElseThrow()
            .strings("path"));
  }

  @Test
  void findsSupertypesAndImpliedAnnotationsOnAClassPath() throws URISyntaxException {
    Path folder = Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
    try (LibraryTypes types = new LibraryTypes(List.of(folder, folder.resolve("missing.jar")))) {
      assertEquals(
          List.of("java.lang.Object", Repository.class.getName()),
          types.supertypes(Users.class.getName()));
      AnnotationCatalog catalog = new AnnotationCatalog(types);
      assertTrue(catalog.implied(Composed.class.getName()).containsKey(Base.class.getName()));
      assertEquals(
          new AnnotationValue.Literal(7), catalog.defaults(Base.class.getName()).get("order"));
      assertEquals(Optional.empty(), types.find("../../etc/passwd"));
    }
  }

  @Test
  void brokenClassFilesAreAbsent() throws IOException {
    byte[] bytes = bytes(Users.class);
    assertEquals(Optional.empty(), new ClassFileReader().read(new byte[] {1, 2, 3}, "x"));
    for (int cut = 0; cut < bytes.length; cut += 7) {
      byte[] broken = bytes.clone();
      broken[cut] ^= 0x55;
      new ClassFileReader().read(broken, "x");
      new ClassFileReader().read(java.util.Arrays.copyOf(bytes, cut), "x");
    }
  }

  private static ClassFile read(Class<?> type) throws IOException {
    return new ClassFileReader().read(bytes(type), type.getName()).orElseThrow();
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }
}
