package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.fact.DataFact;
import dev.postern.extractor.model.id.ModuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The data stores of the applications and the containers in them, collected while they are used. A
 * store belongs to the first application that contains the module using it; a container is named
 * {@code store/table}.
 */
final class Stores {

  private static final Pattern JDBC = Pattern.compile("jdbc:(?:p6spy:|log4jdbc:)?([a-z0-9]+)");
  private static final Map<String, String> URL_KEYS =
      Map.of(
          "relational", "spring.datasource.url",
          "mongodb", "spring.data.mongodb.uri",
          "redis", "spring.data.redis.host",
          "elasticsearch", "spring.elasticsearch.uris");

  private final ApplicationModel applications;
  private final Map<String, DataFact.DataStore> stores = new TreeMap<>();

  Stores(ApplicationModel applications) {
    this.applications = applications;
  }

  /** Name of the store of a technology family that the code of a module uses. */
  String store(ModuleId module, String family, Evidence seen) {
    Optional<DeployedApplication> owner =
        applications.applications().stream()
            .filter(application -> application.modules().contains(module))
            .findFirst();
    String name = owner.map(app -> app.id().name()).orElse(module.name()) + ":" + family;
    Optional<ConfigValue> url = owner.flatMap(app -> url(app, family));
    stores.computeIfAbsent(
        name,
        key ->
            new DataFact.DataStore(
                key, technology(owner, url, family), "", url.map(Stores::configured).orElse(seen)));
    return name;
  }

  /** Name of a container, which is recorded as used. */
  String container(ModuleId module, String family, String table, Evidence seen) {
    String store = store(module, family, seen);
    String name = store + "/" + table;
    stores.computeIfAbsent(
        name,
        key -> {
          String technology =
              stores.getOrDefault(store, dataStore(store, family, seen)).technology();
          return new DataFact.DataStore(key, technology, store, seen);
        });
    return name;
  }

  /** All stores and containers, in the order of their names. */
  List<DataFact.DataStore> facts() {
    return new ArrayList<>(stores.values());
  }

  private static DataFact.DataStore dataStore(String name, String family, Evidence seen) {
    return new DataFact.DataStore(name, family, "", seen);
  }

  private static Optional<ConfigValue> url(DeployedApplication application, String family) {
    return Optional.ofNullable(URL_KEYS.get(family))
        .flatMap(key -> application.settings().entry(key));
  }

  private static Evidence configured(ConfigValue value) {
    SourceSpan span = value.span();
    return new Evidence(span, "data-store-configured", value.key());
  }

  private static String technology(
      Optional<DeployedApplication> application, Optional<ConfigValue> url, String family) {
    if (!family.equals("relational") || url.isEmpty() || application.isEmpty()) {
      return family;
    }
    String text = application.get().settings().resolve(url.get().value());
    Matcher jdbc = JDBC.matcher(text.toLowerCase(Locale.ROOT));
    return jdbc.find() ? jdbc.group(1) : family;
  }
}
