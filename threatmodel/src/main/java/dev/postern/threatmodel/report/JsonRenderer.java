package dev.postern.threatmodel.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.postern.queries.Finding;
import dev.postern.threatmodel.model.ThreatModel;
import java.util.List;

/** The whole model as JSON, for programs. */
public final class JsonRenderer implements ReportRenderer {

  private static final String FORMAT_VERSION = "1";

  private final ObjectMapper mapper =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Override
  public String format() {
    return "json";
  }

  @Override
  public String fileName() {
    return "report.json";
  }

  @Override
  public String render(ThreatModel model, List<Finding> findings) {
    ObjectNode root = mapper.createObjectNode();
    root.put("format", "postern-threat-model");
    root.put("version", FORMAT_VERSION);
    ObjectNode body = mapper.valueToTree(model);
    root.setAll(body);
    root.set("findings", mapper.valueToTree(findings));
    DefaultIndenter unix = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(unix);
    printer.indentArraysWith(unix);
    try {
      return mapper.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a model of values always has a JSON form", e);
    }
  }
}
