package dev.postern.extractor.architecture;

import dev.postern.extractor.model.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads workloads, services, ingresses and configuration maps of Kubernetes. */
final class KubernetesReader {

  private static final Set<String> WORKLOADS =
      Set.of("Deployment", "StatefulSet", "DaemonSet", "Pod", "ReplicationController");

  private record Workload(Container container, YamlTree labels, YamlTree pod) {}

  private record Document(TextSource file, YamlTree tree) {}

  private final List<Document> documents = new ArrayList<>();
  private final Set<String> entries = new LinkedHashSet<>();

  /** Whether a document is an object of Kubernetes. */
  static boolean isObject(YamlTree tree) {
    return tree.at("apiVersion").isPresent()
        && tree.at("kind").isPresent()
        && tree.at("metadata").isPresent();
  }

  void add(TextSource file, YamlTree tree) {
    if (tree.at("kind").text().equals("List")) {
      tree.at("items").items().forEach(each -> add(file, each));
    } else {
      documents.add(new Document(file, tree));
    }
  }

  /** Names of services that an ingress or a public service opens to the outside. */
  Set<String> entries() {
    return entries;
  }

  /** The workloads, in the order of their files. */
  List<Container> containers() {
    List<Workload> workloads = new ArrayList<>();
    Map<String, YamlTree> maps = new LinkedHashMap<>();
    for (Document each : documents) {
      String kind = each.tree.at("kind").text();
      if (WORKLOADS.contains(kind)) {
        workloads.add(workload(each));
      } else if (kind.equals("ConfigMap")) {
        maps.put(name(each.tree), each.tree.at("data"));
      } else if (kind.equals("Ingress")) {
        ingress(each.tree.at("spec"));
      }
    }
    documents.stream()
        .filter(each -> each.tree.at("kind").text().equals("Service"))
        .forEach(each -> service(each.tree, workloads));
    workloads.forEach(each -> configuration(each, maps));
    return workloads.stream().map(Workload::container).toList();
  }

  private static Workload workload(Document document) {
    YamlTree spec = document.tree.at("spec");
    boolean pod = document.tree.at("kind").text().equals("Pod");
    YamlTree template = pod ? document.tree : spec.at("template");
    YamlTree inner = template.at("spec");
    String path = document.file.path();
    Container container =
        new Container(
            name(document.tree), SourceSpan.line(path, document.tree.at("metadata").line()));
    for (YamlTree each : inner.at("containers").items()) {
      if (container.image.isEmpty()) {
        container.image = each.at("image").text();
      }
      each.at("ports")
          .items()
          .forEach(
              port ->
                  ComposeReader.number(port.at("containerPort").text())
                      .ifPresent(container.ports::add));
      for (YamlTree variable : each.at("env").items()) {
        String key = variable.at("name").text();
        SourceSpan at = SourceSpan.line(path, variable.line());
        container.environment.put(key, new Setting(key, variable.at("value").text(), "", at));
      }
      for (String key : List.of("command", "args")) {
        YamlTree command = each.at(key);
        if (command.isPresent()) {
          SourceSpan at = SourceSpan.line(path, command.line());
          container.commands.add(new Setting(key, command.flat(), "", at));
        }
      }
    }
    return new Workload(container, template.at("metadata", "labels"), inner);
  }

  private void service(YamlTree service, List<Workload> workloads) {
    Map<String, YamlTree> selector = service.at("spec", "selector").entries();
    String type = service.at("spec", "type").text();
    if (type.equals("LoadBalancer") || type.equals("NodePort")) {
      entries.add(name(service));
    }
    for (Workload each : workloads) {
      boolean selected =
          !selector.isEmpty()
              && selector.entrySet().stream()
                  .allMatch(
                      label ->
                          each.labels.at(label.getKey()).text().equals(label.getValue().text()));
      if (selected) {
        each.container.hostNames.add(name(service));
        service
            .at("spec", "ports")
            .items()
            .forEach(
                port ->
                    ComposeReader.number(port.at("port").text())
                        .ifPresent(each.container.ports::add));
      }
    }
  }

  private void ingress(YamlTree spec) {
    backend(spec.at("defaultBackend"));
    backend(spec.at("backend"));
    for (YamlTree rule : spec.at("rules").items()) {
      rule.at("http", "paths").items().forEach(path -> backend(path.at("backend")));
    }
  }

  private void backend(YamlTree backend) {
    entries.addAll(backend.at("service", "name").words());
    entries.addAll(backend.at("serviceName").words());
  }

  /** Texts of configuration maps count as commands of the workloads that use them. */
  private static void configuration(Workload workload, Map<String, YamlTree> maps) {
    Set<String> used = new LinkedHashSet<>();
    for (YamlTree volume : workload.pod.at("volumes").items()) {
      used.addAll(volume.at("configMap", "name").words());
    }
    for (YamlTree container : workload.pod.at("containers").items()) {
      container
          .at("envFrom")
          .items()
          .forEach(each -> used.addAll(each.at("configMapRef", "name").words()));
      container
          .at("env")
          .items()
          .forEach(each -> used.addAll(each.at("valueFrom", "configMapKeyRef", "name").words()));
    }
    for (String name : used) {
      YamlTree data = maps.getOrDefault(name, YamlTree.NONE);
      data.entries()
          .forEach(
              (key, value) ->
                  workload.container.commands.add(
                      new Setting(key, value.text(), "", workload.container.span)));
    }
  }

  private static String name(YamlTree object) {
    return object.at("metadata", "name").text();
  }
}
