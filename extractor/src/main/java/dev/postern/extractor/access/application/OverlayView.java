package dev.postern.extractor.access.application;

import dev.postern.extractor.model.SourceSpan;
import java.util.List;
import java.util.Optional;

/** A configuration in which one key has an assumed value. */
public record OverlayView(ConfigurationView base, String key, String assumed)
    implements ConfigurationView {

  @Override
  public Optional<String> value(String wanted) {
    return wanted.equals(key) ? Optional.of(assumed) : base.value(wanted);
  }

  @Override
  public List<String> list(String wanted) {
    return wanted.equals(key) ? List.of(assumed) : base.list(wanted);
  }

  @Override
  public boolean hasBelow(String prefix) {
    return base.hasBelow(prefix);
  }

  @Override
  public List<String> namesBelow(String prefix) {
    return base.namesBelow(prefix);
  }

  @Override
  public Optional<String> resolve(String text) {
    return text.contains("${" + key + "}") || text.contains("${" + key + ":")
        ? Optional.of(assumed)
        : base.resolve(text);
  }

  @Override
  public List<String> profiles() {
    return base.profiles();
  }

  @Override
  public Optional<SourceSpan> place(String wanted) {
    return base.place(wanted);
  }

  @Override
  public ConfigurationView with(List<String> profiles) {
    return new OverlayView(base.with(profiles), key, assumed);
  }
}
