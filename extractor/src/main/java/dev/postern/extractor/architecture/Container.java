package dev.postern.extractor.architecture;

import dev.postern.extractor.model.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A container as descriptors of deployment state it; several files may speak of one. */
final class Container {
  final String name;
  final SourceSpan span;
  String image = "";

  /** Folder that it is built from, relative to the root; empty when it is not built here. */
  String build = "";

  /** Path of the Dockerfile; empty for the usual one. */
  String dockerfile = "";

  final Set<String> hostNames = new LinkedHashSet<>();

  /** Whether a port is published for others than the machine itself. */
  boolean reachable;

  /** Ports outside of the container, as published. */
  final Set<Integer> published = new LinkedHashSet<>();

  final Set<Integer> ports = new LinkedHashSet<>();
  final Map<String, Setting> environment = new LinkedHashMap<>();
  final Map<String, SourceSpan> links = new LinkedHashMap<>();
  final Map<String, SourceSpan> dependsOn = new LinkedHashMap<>();
  final List<Setting> commands = new ArrayList<>();

  /** Paths of files and folders of the repository that it sees. */
  final Set<String> mounts = new LinkedHashSet<>();

  /** Addresses that the engine sends its output to. */
  final List<Setting> logs = new ArrayList<>();

  /** Text of its Dockerfile; empty when it has none here. */
  String recipe = "";

  boolean watchesContainers;

  Container(String name, SourceSpan span) {
    this.name = name;
    this.span = span;
    hostNames.add(name);
  }

  /** Takes over what another file says of the same container. */
  void add(Container other) {
    image = image.isEmpty() ? other.image : image;
    build = build.isEmpty() ? other.build : build;
    dockerfile = dockerfile.isEmpty() ? other.dockerfile : dockerfile;
    hostNames.addAll(other.hostNames);
    published.addAll(other.published);
    reachable |= other.reachable;
    ports.addAll(other.ports);
    other.environment.forEach(environment::putIfAbsent);
    other.links.forEach(links::putIfAbsent);
    other.dependsOn.forEach(dependsOn::putIfAbsent);
    commands.addAll(other.commands);
    mounts.addAll(other.mounts);
    logs.addAll(other.logs);
    watchesContainers |= other.watchesContainers;
  }
}
