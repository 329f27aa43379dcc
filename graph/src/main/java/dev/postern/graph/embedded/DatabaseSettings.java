package dev.postern.graph.embedded;

import inet.ipaddr.IPAddressString;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/** Settings of the database: small, silent, without network, files and administration. */
final class DatabaseSettings {
  /** Procedures that users' statements may call. */
  static final List<String> PROCEDURES =
      List.of(
          "db.labels",
          "db.propertyKeys",
          "db.relationshipTypes",
          "db.schema.nodeTypeProperties",
          "db.schema.relTypeProperties",
          "db.schema.visualization");

  private DatabaseSettings() {}

  /** Settings of a store in the given folder. */
  static Map<Setting<?>, Object> in(Path folder) {
    Map<Setting<?>, Object> settings = new LinkedHashMap<>();
    settings.put(GraphDatabaseSettings.neo4j_home, folder);
    settings.put(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64));
    settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
    settings.put(GraphDatabaseSettings.preallocate_store_files, false);
    settings.put(GraphDatabaseSettings.keep_logical_logs, "keep_none");
    settings.put(GraphDatabaseInternalSettings.pre_sketch_transaction_logs, false);
    settings.put(GraphDatabaseSettings.debug_log_enabled, false);
    settings.put(GraphDatabaseInternalSettings.dump_diagnostics, false);
    settings.put(GraphDatabaseSettings.filewatcher_enabled, false);
    settings.put(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false);
    settings.put(GraphDatabaseSettings.udc_enabled, false);
    settings.put(GraphDatabaseSettings.pagecache_warmup_enabled, false);
    settings.put(GraphDatabaseSettings.track_query_cpu_time, false);
    settings.put(GraphDatabaseSettings.index_background_sampling_enabled, false);
    settings.put(GraphDatabaseSettings.procedure_allowlist, PROCEDURES);
    settings.put(GraphDatabaseSettings.allow_file_urls, false);
    settings.put(
        GraphDatabaseInternalSettings.cypher_ip_blocklist,
        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));
    return settings;
  }
}
