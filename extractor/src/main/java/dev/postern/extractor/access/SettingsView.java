package dev.postern.extractor.access;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.framework.semantics.Settings;
import dev.postern.extractor.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The settings of a deployed application as the access analysis sees them. */
record SettingsView(Settings settings, List<ConfigValue> entries) implements ConfigurationView {

  SettingsView {
    entries = List.copyOf(entries);
  }

  @Override
  public Optional<String> value(String key) {
    return settings.value(key).filter(text -> !text.contains("${"));
  }

  @Override
  public List<String> list(String key) {
    return settings.list(key);
  }

  @Override
  public boolean hasBelow(String prefix) {
    return settings.hasBelow(prefix);
  }

  @Override
  public List<String> namesBelow(String prefix) {
    String start = prefix + ".";
    return entries.stream()
        .filter(entry -> entry.profile().isEmpty() || settings.profiles().contains(entry.profile()))
        .map(ConfigValue::key)
        .filter(key -> key.startsWith(start))
        .map(key -> key.substring(start.length()))
        .map(key -> key.indexOf('.') < 0 ? key : key.substring(0, key.indexOf('.')))
        .distinct()
        .toList();
  }

  @Override
  public Optional<String> resolve(String text) {
    return Optional.of(settings.resolve(text)).filter(resolved -> !resolved.contains("${"));
  }

  @Override
  public List<String> profiles() {
    return settings.profiles();
  }

  @Override
  public Optional<SourceSpan> place(String key) {
    return settings.entry(key).map(ConfigValue::span);
  }

  @Override
  public ConfigurationView with(List<String> profiles) {
    ConfigValue active =
        new ConfigValue(
            "spring.profiles.active", String.join(",", profiles), "", SourceSpan.file("(variant)"));
    List<ConfigValue> changed = new ArrayList<>(List.of(active));
    changed.addAll(entries);
    return new SettingsView(new Settings(changed, List.of()), entries);
  }
}
