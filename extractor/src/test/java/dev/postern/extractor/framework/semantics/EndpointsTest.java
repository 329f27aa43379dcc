package dev.postern.extractor.framework.semantics;

import static dev.postern.extractor.framework.Declare.annotation;
import static dev.postern.extractor.framework.Declare.cls;
import static dev.postern.extractor.framework.Declare.ref;
import static dev.postern.extractor.framework.Declare.type;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.framework.Declare;
import dev.postern.extractor.framework.FrameworkAnalysis;
import dev.postern.extractor.framework.input.Artifact;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointsTest {

  private static final String WEB = "org.springframework.web.bind.annotation.";
  private static final TypeRef VOID = ref("void");
  private static final List<Artifact> BOOT =
      List.of(new Artifact("org.springframework.boot", "spring-boot-starter-web", "3.2.1"));

  private static Declare application() {
    return cls("a.App")
        .with(annotation("org.springframework.boot.autoconfigure.SpringBootApplication"));
  }

  private static List<String> endpoints(List<String> configuration, Declare... types) {
    List<Declare> all = new ArrayList<>(List.of(types));
    all.add(application());
    return new FrameworkAnalysis()
            .analyze(Declare.input(BOOT, configuration, all.toArray(new Declare[0])))
            .endpoints()
            .stream()
            .filter(endpoint -> endpoint.fact().id().protocol().equals("HTTP"))
            .map(endpoint -> endpoint.fact().id().verb() + " " + endpoint.fact().id().address())
            .toList();
  }

  @Test
  void composesClassAndMethodPathsBelowTheContextPath() {
    assertEquals(
        List.of("ANY /shop/items/all", "GET /shop/items/{id}"),
        endpoints(
            List.of("server.servlet.context-path=/${name:shop}"),
            cls("a.web.Items")
                .with(annotation(WEB + "RestController"))
                .with(annotation(WEB + "RequestMapping", "value", "items"))
                .method(
                    "one",
                    VOID,
                    List.of(),
                    annotation(WEB + "GetMapping", "value", "{id:[0-9]{3}}"))
                .method(
                    "all", VOID, List.of(), annotation(WEB + "RequestMapping", "value", "/all"))));
  }

  @Test
  void multipliesPathsAndJoinsVerbs() {
    assertEquals(
        List.of("GET|POST /a/x", "GET|POST /b/x"),
        endpoints(
            List.of(),
            cls("a.C")
                .with(annotation(WEB + "RestController"))
                .with(annotation(WEB + "RequestMapping", "value", new String[] {"/a", "/b"}))
                .method(
                    "m",
                    VOID,
                    List.of(),
                    annotation(
                        WEB + "RequestMapping",
                        "path",
                        "x",
                        "method",
                        new String[] {"POST", "GET"}))));
  }

  @Test
  void servesInheritedHandlersOnceByTheConcreteClass() {
    assertEquals(
        List.of("GET /sub/list"),
        endpoints(
            List.of(),
            cls("a.Base")
                .modifier(Modifier.ABSTRACT)
                .with(annotation(WEB + "RestController"))
                .method("list", VOID, List.of(), annotation(WEB + "GetMapping", "value", "/list")),
            cls("a.Sub")
                .extend(ref("a.Base"))
                .with(annotation(WEB + "RestController"))
                .with(annotation(WEB + "RequestMapping", "value", "/sub"))));
  }

  @Test
  void leavesOutClientsAdviceAndClassesOutsideTheScan() {
    assertEquals(
        List.of(),
        endpoints(
            List.of(),
            type(TypeKind.INTERFACE, "a.Client")
                .with(annotation("org.springframework.cloud.openfeign.FeignClient"))
                .method("get", VOID, List.of(), annotation(WEB + "GetMapping", "value", "/c")),
            cls("a.Advice")
                .with(annotation(WEB + "RestControllerAdvice"))
                .method("h", VOID, List.of(), annotation(WEB + "ExceptionHandler")),
            cls("b.Far")
                .with(annotation(WEB + "RestController"))
                .method("get", VOID, List.of(), annotation(WEB + "GetMapping", "value", "/far"))));
  }

  @Test
  void keepsAnUnresolvedPlaceholder() {
    assertEquals(
        List.of("GET /${api.base}/x"),
        endpoints(
            List.of(),
            cls("a.C")
                .with(annotation(WEB + "RestController"))
                .with(annotation(WEB + "RequestMapping", "value", "${api.base}"))
                .method("m", VOID, List.of(), annotation(WEB + "GetMapping", "value", "/x"))));
  }
}
