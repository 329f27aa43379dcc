package dev.postern.graph.schema;

import static dev.postern.graph.schema.Layer.FLOWS;
import static dev.postern.graph.schema.Layer.PROVENANCE;
import static dev.postern.graph.schema.Layer.SEMANTICS;
import static dev.postern.graph.schema.Layer.STRUCTURE;
import static dev.postern.graph.schema.PropertyKey.*;
import static dev.postern.graph.schema.PropertyKey.FLOW_KIND;
import static dev.postern.graph.schema.PropertyKey.INPUT;
import static dev.postern.graph.schema.PropertyKey.PATH_UIDS;
import static dev.postern.graph.schema.PropertyKey.SANITIZERS;
import static dev.postern.graph.schema.PropertyKey.STEP_FILES;
import static dev.postern.graph.schema.PropertyKey.STEP_LINES;
import static dev.postern.graph.schema.PropertyKey.STEP_ROLE;
import static dev.postern.graph.schema.PropertyKey.STEP_TEXTS;
import static dev.postern.graph.schema.PropertyKey.WAYS;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of nodes. A node has the label of its kind, and possibly further ones ({@link
 * ExtraLabel}); every node has {@code uid} and {@code repository}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the set is unmodifiable
public enum NodeKind {
  REPOSITORY(
      PROVENANCE,
      "The repository that was read.",
      PropertyKey.NAME,
      HEAD_COMMIT,
      HEAD_DATE,
      TOOL_VERSION,
      SCHEMA_VERSION,
      ENRICHMENTS,
      DIRTY,
      OTHER_FILES,
      CALL_SITES,
      CALL_SITES_RESOLVED,
      CALL_SITES_EXACT,
      OPAQUE_STATEMENTS,
      CLASS_PATH_DIGEST),
  COMMIT(
      PROVENANCE,
      "A commit that declares an AI.",
      PropertyKey.NAME,
      SHA,
      DATE,
      AUTHOR,
      TOOLS,
      REVIEW_CLAIMED),
  AI_TOOL(PROVENANCE, "A tool that commits or comments name as author of code.", PropertyKey.NAME),
  COVERAGE_GAP(
      PROVENANCE,
      "Something of the repository that was not seen. Absence of findings means nothing there.",
      PropertyKey.NAME,
      KIND,
      PropertyKey.FILE,
      START_LINE,
      END_LINE,
      DETAIL),

  MODULE(
      STRUCTURE,
      "A module of the build.",
      PropertyKey.NAME,
      DIRECTORY,
      BUILD,
      COORDINATES,
      JAVA_RELEASE,
      FRAMEWORKS),
  FILE(
      STRUCTURE,
      "A file that was looked at.",
      PropertyKey.NAME,
      PATH,
      LANGUAGE,
      FILE_ROLE,
      SHA256,
      LINE_COUNT,
      PARSED),
  TYPE(
      STRUCTURE,
      "A type declared in the repository.",
      PropertyKey.NAME,
      FQN,
      PACKAGE_NAME,
      KIND,
      MODIFIERS,
      ANNOTATION_NAMES,
      STEREOTYPE,
      PropertyKey.SUPER_NAMES,
      PropertyKey.PERSONAL_FIELDS,
      TEST,
      SYNTHETIC,
      PropertyKey.FILE,
      START_LINE,
      END_LINE),
  FIELD(
      STRUCTURE,
      "A field or record component.",
      PropertyKey.NAME,
      FQN,
      CLASS_NAME,
      PropertyKey.TYPE,
      ELEMENT_TYPE,
      MODIFIERS,
      ANNOTATION_NAMES,
      PropertyKey.FILE,
      START_LINE,
      END_LINE),
  METHOD(
      STRUCTURE,
      "A method, constructor, initializer or lambda body, with who is declared to have written it.",
      PropertyKey.NAME,
      FQN,
      CLASS_NAME,
      SIGNATURE,
      KIND,
      MODIFIERS,
      ANNOTATION_NAMES,
      RETURN_TYPE,
      TOKEN_HASH,
      PropertyKey.DECLARATION_HASH,
      PropertyKey.CALLED_TYPES,
      TEST,
      SYNTHETIC,
      PropertyKey.FILE,
      START_LINE,
      END_LINE,
      CODE_LINES,
      AI_LINES,
      UNDECLARED_LINES,
      TOOLS,
      STRENGTH,
      REVIEW_CLAIMED,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  PARAMETER(
      STRUCTURE,
      "A parameter of a method.",
      PropertyKey.NAME,
      INDEX,
      PropertyKey.TYPE,
      ANNOTATION_NAMES),
  DEPENDENCY(
      STRUCTURE, "An artifact a module depends on.", PropertyKey.NAME, GROUP, ARTIFACT, VERSION),
  CONFIG_ENTRY(
      STRUCTURE,
      "A configuration entry.",
      PropertyKey.NAME,
      KEY,
      VALUE,
      PROFILE,
      PropertyKey.FILE,
      START_LINE,
      END_LINE),

  APPLICATION(
      SEMANTICS,
      "A deployable: owner of beans, guard chains and endpoints.",
      PropertyKey.NAME,
      MAIN_CLASS,
      FRAMEWORK,
      VARIANTS,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  BEAN(
      SEMANTICS,
      "An object managed by a container.",
      PropertyKey.NAME,
      PropertyKey.APPLICATION,
      PropertyKey.TYPE,
      SCOPE,
      CONDITION,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  ENDPOINT(
      SEMANTICS,
      "An entry point. Its place is that of the handler.",
      PropertyKey.NAME,
      PropertyKey.APPLICATION,
      PROTOCOL,
      VERB,
      MAPPED_VERBS,
      ADDRESS,
      CONDITION,
      RAW_PATHS,
      FRAMEWORK,
      STATE_CHANGING,
      CONSUMES_TYPES,
      PRODUCES_TYPES,
      RESPONSE_TYPES,
      CLASS_NAME,
      HANDLER_NAME,
      HANDLER_UID,
      PropertyKey.PURPOSE,
      PropertyKey.FILE,
      START_LINE,
      END_LINE),
  ENDPOINT_INPUT(
      SEMANTICS,
      "A value that a caller supplies.",
      PropertyKey.NAME,
      PLACE,
      PropertyKey.TYPE,
      REQUIRED,
      INDEX,
      BOUND_TYPE,
      BINDS_ENTITY,
      VALIDATED,
      CONSTRAINTS),
  GUARD_CHAIN(
      SEMANTICS,
      "An ordered list of rules of one framework; the first chain that matches a request decides.",
      PropertyKey.NAME,
      PropertyKey.APPLICATION,
      FRAMEWORK,
      ORDER,
      MATCHER,
      CONDITION,
      CSRF,
      SESSION,
      AUTHENTICATION,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  GUARD(
      SEMANTICS,
      "Something that lets requests through or not.",
      PropertyKey.NAME,
      PropertyKey.APPLICATION,
      KIND,
      ORDER,
      MATCHER,
      DIALECT,
      VERBS,
      EXPRESSION,
      REQUIRES,
      AUTHORITIES,
      EFFECTIVE,
      INERT_REASON,
      INERT_DETAIL,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  AUTHORITY(
      SEMANTICS, "A role or permission; `kind` is `ROLE` or `PERMISSION`.", PropertyKey.NAME, KIND),
  AUTHORITY_SOURCE(
      SEMANTICS,
      "A place where roles and permissions of callers are made; `kind` is `IN_MEMORY`, `CODE`, "
          + "`TOKEN` or `STORED`.",
      PropertyKey.NAME,
      PropertyKey.APPLICATION,
      KIND,
      PropertyKey.COMPLETE,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  CORS_POLICY(
      SEMANTICS,
      "What an application lets scripts of other origins do; `kind` is `REGISTRY`, `CONFIGURATION`, "
          + "`ANNOTATION`, `HEADERS` or `PROPERTIES`.",
      PropertyKey.NAME,
      PropertyKey.APPLICATION,
      KIND,
      PropertyKey.PATHS,
      PropertyKey.ORIGINS,
      PropertyKey.BREADTH,
      PropertyKey.CREDENTIALS,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  ACCESS_DECISION(
      SEMANTICS,
      "Who may call an endpoint in one variant of its application. `UNKNOWN` is neither safe nor unsafe.",
      PropertyKey.NAME,
      VARIANT,
      FUNCTION,
      OBJECT_CHECK,
      FORMULA,
      AUTHORITIES,
      PropertyKey.AUTHORITY_KINDS,
      PropertyKey.ASSUMED,
      ALL_REQUIRED,
      REASON,
      PROOF,
      PropertyKey.DECIDED_BY,
      WITNESS,
      QUESTIONS,
      CONFIDENCE,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  QUESTION(
      SEMANTICS,
      "Something only the user can answer.",
      PropertyKey.NAME,
      PropertyKey.APPLICATION,
      QUESTION_ID,
      SUBJECT,
      TEXT,
      HOW_TO_ANSWER,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  DATA_CLASS(
      SEMANTICS, "A class of data, such as `EMAIL`.", PropertyKey.NAME, CATEGORY, SENSITIVITY),
  DATA_STORE(
      SEMANTICS,
      "A store such as a database.",
      PropertyKey.NAME,
      TECHNOLOGY,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  DATA_CONTAINER(
      SEMANTICS,
      "A table, collection or similar in a store.",
      PropertyKey.NAME,
      TECHNOLOGY,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  EXTERNAL_SERVICE(
      SEMANTICS, "A system outside the repository.", PropertyKey.NAME, SERVICE_KIND, HOST, SCHEME),
  CHANNEL(SEMANTICS, "A topic, queue or event type.", PropertyKey.NAME, TECHNOLOGY),
  COMPONENT(
      SEMANTICS,
      "A part the system is deployed as, or of its surroundings: a module that starts, a container, a store or "
          + "server that configuration names, the people who come in.",
      PropertyKey.NAME,
      PropertyKey.COMPONENT_ROLE,
      TECHNOLOGY,
      PropertyKey.TRAITS,
      PropertyKey.PORT,
      PropertyKey.APPLICATION,
      CONFIDENCE,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  SINK(
      SEMANTICS,
      "A call whose effect matters to security. Says nothing about what flows into it, but for `CARRIES`.",
      PropertyKey.NAME,
      SINK_KIND,
      CALLEE,
      PropertyKey.FILE,
      START_LINE,
      EV_FILES,
      EV_LINES,
      EV_RULES,
      EV_TEXTS),
  OBSERVATION(
      SEMANTICS,
      "Something that code does and that can be right or wrong depending on the rest; `kind` says what. No verdict.",
      PropertyKey.NAME,
      KIND,
      SUBJECT,
      DETAIL,
      STEP_FILES,
      STEP_LINES,
      STEP_TEXTS,
      PropertyKey.FILE,
      START_LINE),

  FLOW(
      FLOWS,
      "What a caller supplies arrives where it can do harm; replayed. Its place is the last step in the handler.",
      PropertyKey.NAME,
      FLOW_KIND,
      INPUT,
      PLACE,
      SANITIZERS,
      WAYS,
      STEP_FILES,
      STEP_LINES,
      STEP_TEXTS,
      PATH_UIDS,
      CONFIDENCE,
      PropertyKey.FILE,
      START_LINE),
  FLOW_STEP(
      FLOWS, "A step of a flow.", PropertyKey.NAME, INDEX, STEP_ROLE, PropertyKey.FILE, START_LINE),
  FLOW_ANALYSIS(
      FLOWS,
      "Data was followed. Without this node, that there is no flow says nothing.",
      PropertyKey.NAME,
      PropertyKey.ENTRY_POINTS,
      PropertyKey.SUMMARIZED,
      PropertyKey.WORK);

  private final Layer layer;
  private final String doc;
  private final Set<PropertyKey> properties;

  NodeKind(Layer layer, String doc, PropertyKey first, PropertyKey... others) {
    this.layer = layer;
    this.doc = doc;
    EnumSet<PropertyKey> all = EnumSet.of(UID, PropertyKey.REPOSITORY, first);
    all.addAll(List.of(others));
    this.properties = Collections.unmodifiableSet(all);
  }

  /** The label in the graph, such as {@code AccessDecision}. */
  public String label() {
    return Names.pascal(name());
  }

  public Layer layer() {
    return layer;
  }

  /** What it is, in Markdown. */
  public String doc() {
    return doc;
  }

  /** The properties a node of this kind may have, without those of its extra labels. */
  public Set<PropertyKey> properties() {
    return properties;
  }

  /** The further labels a node of this kind may have. */
  public List<ExtraLabel> extraLabels() {
    return Arrays.stream(ExtraLabel.values()).filter(extra -> extra.base() == this).toList();
  }
}
