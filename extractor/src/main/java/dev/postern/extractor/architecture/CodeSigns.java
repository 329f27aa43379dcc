package dev.postern.extractor.architecture;

import dev.postern.extractor.architecture.ArchitectureVocabulary.Row;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Collects what code says about the architecture. */
public final class CodeSigns {

  private static final Set<String> CLIENTS =
      Set.of("FeignClient", "RibbonClient", "LoadBalancerClient", "Client", "RegisterRestClient");
  private static final Pattern CLIENT_PACKAGE =
      Pattern.compile("org\\.springframework\\.cloud\\..*|com\\.netflix\\..*");
  private static final Pattern LOOK_UP =
      Pattern.compile("(?i).*(?:service|instance|url|uri|discover|balanc|choose).*");

  private final Set<String> annotations = new TreeSet<>();
  private final Set<String> types = new TreeSet<>();
  private final Set<String> logicalNames = new TreeSet<>();
  private final Set<CodeSign> found = new LinkedHashSet<>();

  /**
   * @param logicalNames names by which modules call each other
   */
  public CodeSigns(ArchitectureVocabulary vocabulary, Collection<String> logicalNames) {
    for (Row row : vocabulary.rows()) {
      String name = row.pattern().substring(1);
      if (row.pattern().startsWith("@")) {
        annotations.add(name);
        annotations.add(name.substring(name.lastIndexOf('.') + 1));
      } else if (row.pattern().startsWith("%")) {
        types.add(name);
      }
    }
    logicalNames.forEach(each -> this.logicalNames.add(each.toLowerCase(Locale.ROOT)));
  }

  /** The signs of some types, in their order; each once. */
  public List<CodeSign> of(Collection<TypeDecl> declarations) {
    declarations.forEach(this::type);
    return List.copyOf(found);
  }

  private void type(TypeDecl type) {
    type.annotations().forEach(each -> annotation(type, each));
    for (FieldDecl field : type.fields()) {
      field.annotations().forEach(each -> annotation(type, each));
      named(type, field.type().name(), field.span().startLine());
      field
          .constant()
          .flatMap(Constant::asString)
          .ifPresent(text -> text(type, text, field.span().startLine(), false));
    }
    for (MethodDecl method : type.methods()) {
      method.annotations().forEach(each -> annotation(type, each));
      method
          .parameters()
          .forEach(
              parameter -> {
                parameter.annotations().forEach(each -> annotation(type, each));
                named(type, parameter.type().name(), method.span().startLine());
              });
      method.body().ifPresent(body -> body.statements().forEach(each -> statement(type, each)));
    }
  }

  private void annotation(TypeDecl type, AnnotationUse use) {
    String name = use.name();
    String simple = name.substring(name.lastIndexOf('.') + 1);
    if (annotations.contains(name) || (name.indexOf('.') < 0 && annotations.contains(simple))) {
      add(type, CodeSign.Kind.ANNOTATION, name, "", use.span().startLine());
    }
    if (CLIENTS.contains(simple)) {
      client(type, use);
    } else if (simple.equals("Value") || simple.equals("HttpExchange")) {
      for (String element : List.of("value", "url")) {
        use.strings(element).forEach(each -> text(type, each, use.span().startLine(), false));
      }
    }
  }

  private void client(TypeDecl type, AnnotationUse use) {
    String url = "";
    for (String element : List.of("url", "baseUri")) {
      url = url.isEmpty() ? use.string(element).orElse("") : url;
    }
    for (String element : List.of("name", "value", "serviceId", "id")) {
      String name = use.string(element).orElse("");
      if (!name.isEmpty()) {
        String detail = url.isEmpty() && name.contains("://") ? name : url;
        add(type, CodeSign.Kind.CLIENT, name, detail, use.span().startLine());
        return;
      }
    }
    if (!url.isEmpty()) {
      add(type, CodeSign.Kind.CLIENT, type.id().simpleName(), url, use.span().startLine());
    }
  }

  private void statement(TypeDecl type, Statement statement) {
    boolean lookUp = false;
    if (statement instanceof Statement.Call call) {
      String owner = call.callee().declaringType().name();
      named(type, owner, call.line());
      lookUp =
          CLIENT_PACKAGE.matcher(owner).matches()
              || LOOK_UP.matcher(call.callee().name()).matches();
    }
    for (Operand operand : statement.operands()) {
      if (operand instanceof Constant constant && constant.asString().isPresent()) {
        text(type, constant.asString().get(), statement.line(), lookUp);
      }
    }
  }

  private void text(TypeDecl type, String text, int line, boolean lookUp) {
    if (text.contains("://")) {
      add(type, CodeSign.Kind.ADDRESS, shortened(text), "", line);
    } else if (lookUp && logicalNames.contains(text.toLowerCase(Locale.ROOT))) {
      add(type, CodeSign.Kind.CLIENT, text, "", line);
    }
  }

  /** Without what follows the address, which may hold anything. */
  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200);
  }

  private void named(TypeDecl type, String name, int line) {
    if (types.contains(name)) {
      add(type, CodeSign.Kind.TYPE, name, "", line);
    }
  }

  private void add(TypeDecl type, CodeSign.Kind kind, String value, String detail, int line) {
    SourceSpan span = SourceSpan.line(type.span().file(), Math.max(0, line));
    found.add(new CodeSign(type.id().module().name(), kind, value, detail, span));
  }
}
