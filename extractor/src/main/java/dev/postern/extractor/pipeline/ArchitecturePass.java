package dev.postern.extractor.pipeline;

import dev.postern.extractor.architecture.ArchitectureAnalysis;
import dev.postern.extractor.architecture.ArchitectureInput;
import dev.postern.extractor.architecture.ArchitectureVocabulary;
import dev.postern.extractor.architecture.CodeSign;
import dev.postern.extractor.architecture.CodeSigns;
import dev.postern.extractor.architecture.ModuleSource;
import dev.postern.extractor.architecture.Setting;
import dev.postern.extractor.architecture.TextSource;
import dev.postern.extractor.framework.FrameworkResult;
import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ModuleView;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.pass.Pass;
import dev.postern.extractor.pass.PassContext;
import dev.postern.extractor.workspace.SourceFile;
import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.SourceRole;
import dev.postern.extractor.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Recovers the parts the system is deployed as, and what connects them. */
public final class ArchitecturePass implements Pass {

  public static final String NAME = "recovering the architecture";

  private static final Map<String, String> BROKERS =
      Map.of("RABBIT", "RabbitMQ", "AMQP", "RabbitMQ", "KAFKA", "Kafka", "JMS", "ActiveMQ");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> requires() {
    return List.of(WorkspacePass.NAME, FrameworkPass.NAME);
  }

  @Override
  public void run(PassContext context) {
    Workspace workspace = context.get(WorkspacePass.WORKSPACE);
    FrameworkInput input = context.get(FrameworkPass.INPUT);
    FrameworkResult frameworks = context.get(FrameworkPass.RESULT);
    ArchitectureVocabulary vocabulary = ArchitectureVocabulary.bundled();
    List<ModuleSource> modules = modules(workspace, input, frameworks);
    List<CodeSign> signs =
        new ArrayList<>(
            new CodeSigns(vocabulary, ArchitectureAnalysis.logicalNames(modules))
                .of(input.mainTypes()));
    signs.addAll(channels(frameworks));
    context.addAll(
        new ArchitectureAnalysis(vocabulary)
            .recover(new ArchitectureInput(modules, files(workspace), signs))
            .facts());
  }

  private static List<ModuleSource> modules(
      Workspace workspace, FrameworkInput input, FrameworkResult frameworks) {
    Map<String, ModuleSource> found = new TreeMap<>();
    for (DeployedApplication each : frameworks.applications().applications()) {
      // a module is built into one thing, however many of its classes could start something
      if (!each.id().name().startsWith("(library) ")) {
        found.putIfAbsent(each.module().name(), module(workspace, input, each));
      }
    }
    return List.copyOf(found.values());
  }

  private static ModuleSource module(
      Workspace workspace, FrameworkInput input, DeployedApplication application) {
    Set<String> directories = new TreeSet<>();
    Set<String> artifacts = new TreeSet<>();
    List<Setting> settings = new ArrayList<>();
    List<ModuleId> order = new ArrayList<>(List.of(application.module()));
    application.modules().stream().filter(id -> !order.contains(id)).forEach(order::add);
    for (ModuleId id : order) {
      ModuleView view = input.module(id);
      directories.add(id.name());
      workspace.module(id).stream()
          .flatMap(module -> module.dependencies().stream())
          .filter(each -> !each.isTest())
          .forEach(each -> artifacts.add(each.key()));
      for (ConfigValue value : view.configuration()) {
        settings.add(new Setting(value.key(), value.value(), value.profile(), value.span()));
      }
    }
    return new ModuleSource(
        application.module().name(),
        workspace
            .module(application.module())
            .map(SourceModule::coordinates)
            .map(each -> each.artifact())
            .orElse(""),
        application.id().name(),
        directories,
        artifacts,
        settings,
        application.evidence());
  }

  private static List<TextSource> files(Workspace workspace) {
    return workspace.files().stream()
        .filter(file -> file.role() != SourceRole.TEST && isRead(file))
        .map(file -> new TextSource(file.path(), file::text))
        .toList();
  }

  private static boolean isRead(SourceFile file) {
    return switch (file.language()) {
      case YAML, PROPERTIES, INI -> true;
      case XML -> file.name().startsWith("log");
      case JSON -> file.name().equals("package.json");
      case BUILD, OTHER -> file.name().startsWith("Dockerfile");
      case JAVA, KOTLIN, GROOVY, SCALA, SQL, TEMPLATE, SCHEMA -> false;
    };
  }

  private static List<CodeSign> channels(FrameworkResult frameworks) {
    Map<String, String> technologies = new LinkedHashMap<>();
    Map<String, String> addresses = new LinkedHashMap<>();
    for (Fact fact : frameworks.facts()) {
      if (fact instanceof EntryFact.Channel channel) {
        technologies.put(channel.name(), channel.technology());
      } else if (fact instanceof EntryFact.ExternalService service && !service.host().equals("?")) {
        addresses.put(service.name(), service.scheme() + "://" + service.host());
      }
    }
    List<CodeSign> signs = new ArrayList<>();
    for (Fact fact : frameworks.facts()) {
      if (fact instanceof EntryFact.ServiceCall call && addresses.containsKey(call.service())) {
        signs.add(
            new CodeSign(
                call.method().type().module().name(),
                CodeSign.Kind.CLIENT,
                call.service(),
                addresses.getOrDefault(call.service(), ""),
                call.evidence().span()));
      }
      if (fact instanceof EntryFact.ChannelUse use) {
        String kind = technologies.getOrDefault(use.channel(), "").toUpperCase(Locale.ROOT);
        signs.add(
            new CodeSign(
                use.method().type().module().name(),
                use.publishes() ? CodeSign.Kind.PUBLISHES : CodeSign.Kind.CONSUMES,
                BROKERS.getOrDefault(kind, kind),
                use.channel(),
                use.evidence().span()));
      }
    }
    return signs;
  }
}
