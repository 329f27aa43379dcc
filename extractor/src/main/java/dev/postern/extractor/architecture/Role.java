package dev.postern.extractor.architecture;

/** What a component is for. */
public enum Role {
  SERVICE,
  GATEWAY,
  WEB_SERVER,
  WEB_APPLICATION,
  REGISTRY,
  CONFIGURATION_SERVER,
  AUTHORIZATION_SERVER,
  ADMINISTRATION_SERVER,
  TRACING_SERVER,
  METRICS_SERVER,
  MONITORING_SERVER,
  MONITORING_DASHBOARD,
  CONTAINER_MONITOR,
  LOGGING_SERVER,
  SEARCH_ENGINE,
  MESSAGE_BROKER,
  DATABASE,
  DATABASE_CONSOLE,
  REGISTRY_OF_SCHEMAS,
  MAIL_SERVER,
  SECRET_STORE,
  SOURCE_REPOSITORY,
  EXTERNAL_SERVICE,
  USER,
  /** Runs for a moment only; no part of the architecture. */
  IGNORED;

  /** Whether it lies outside of what the repository deploys. */
  public boolean isOutside() {
    return this == SOURCE_REPOSITORY || this == EXTERNAL_SERVICE || this == USER;
  }

  /** Whether people come to it with a browser before anything else. */
  boolean isFront() {
    return this == WEB_SERVER || this == WEB_APPLICATION;
  }

  /** Whether it keeps data for others. */
  boolean isStore() {
    return this == DATABASE || this == SEARCH_ENGINE;
  }

  /**
   * Whether data goes from the one that is connected to, not to it, when {@code caller} connects: a
   * server of configuration hands out, a collector of figures and a dashboard fetch.
   */
  boolean handsOutTo(Role caller) {
    boolean fetches =
        caller == METRICS_SERVER || caller == MONITORING_DASHBOARD || caller == MONITORING_SERVER;
    return this == CONFIGURATION_SERVER
        || this == SOURCE_REPOSITORY
        || (fetches && this != REGISTRY)
        || (caller == GATEWAY && this == REGISTRY);
  }
}
