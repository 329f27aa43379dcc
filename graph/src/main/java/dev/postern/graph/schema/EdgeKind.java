package dev.postern.graph.schema;

import static dev.postern.graph.schema.NodeKind.ACCESS_DECISION;
import static dev.postern.graph.schema.NodeKind.AI_TOOL;
import static dev.postern.graph.schema.NodeKind.APPLICATION;
import static dev.postern.graph.schema.NodeKind.AUTHORITY;
import static dev.postern.graph.schema.NodeKind.AUTHORITY_SOURCE;
import static dev.postern.graph.schema.NodeKind.BEAN;
import static dev.postern.graph.schema.NodeKind.CHANNEL;
import static dev.postern.graph.schema.NodeKind.COMMIT;
import static dev.postern.graph.schema.NodeKind.COMPONENT;
import static dev.postern.graph.schema.NodeKind.CONFIG_ENTRY;
import static dev.postern.graph.schema.NodeKind.CORS_POLICY;
import static dev.postern.graph.schema.NodeKind.DATA_CLASS;
import static dev.postern.graph.schema.NodeKind.DATA_CONTAINER;
import static dev.postern.graph.schema.NodeKind.DATA_STORE;
import static dev.postern.graph.schema.NodeKind.DEPENDENCY;
import static dev.postern.graph.schema.NodeKind.ENDPOINT;
import static dev.postern.graph.schema.NodeKind.ENDPOINT_INPUT;
import static dev.postern.graph.schema.NodeKind.EXTERNAL_SERVICE;
import static dev.postern.graph.schema.NodeKind.FIELD;
import static dev.postern.graph.schema.NodeKind.FILE;
import static dev.postern.graph.schema.NodeKind.FLOW;
import static dev.postern.graph.schema.NodeKind.FLOW_STEP;
import static dev.postern.graph.schema.NodeKind.GUARD;
import static dev.postern.graph.schema.NodeKind.GUARD_CHAIN;
import static dev.postern.graph.schema.NodeKind.METHOD;
import static dev.postern.graph.schema.NodeKind.MODULE;
import static dev.postern.graph.schema.NodeKind.OBSERVATION;
import static dev.postern.graph.schema.NodeKind.PARAMETER;
import static dev.postern.graph.schema.NodeKind.QUESTION;
import static dev.postern.graph.schema.NodeKind.REPOSITORY;
import static dev.postern.graph.schema.NodeKind.SINK;
import static dev.postern.graph.schema.NodeKind.TYPE;

import java.util.List;

/** The kinds of relationships; the name of a constant is the type in the graph. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
public enum EdgeKind {
  CONTAINS(
      "The whole holds the part.",
      List.of(
          ends(REPOSITORY, MODULE),
          ends(REPOSITORY, APPLICATION),
          ends(MODULE, FILE),
          ends(MODULE, CONFIG_ENTRY),
          ends(APPLICATION, MODULE),
          ends(APPLICATION, BEAN),
          ends(APPLICATION, GUARD_CHAIN),
          ends(APPLICATION, GUARD),
          ends(APPLICATION, CORS_POLICY),
          ends(APPLICATION, AUTHORITY_SOURCE),
          ends(FILE, TYPE),
          ends(TYPE, TYPE),
          ends(TYPE, METHOD),
          ends(TYPE, FIELD),
          ends(METHOD, PARAMETER),
          ends(DATA_STORE, DATA_CONTAINER))),
  DEPENDS_ON(
      "A module needs another module or an artifact.",
      List.of(ends(MODULE, MODULE), ends(MODULE, DEPENDENCY)),
      PropertyKey.SCOPE),
  EXTENDS("A type extends another.", List.of(ends(TYPE, TYPE))),
  IMPLEMENTS("A class implements an interface.", List.of(ends(TYPE, TYPE))),
  OVERRIDES("A method overrides or implements another.", List.of(ends(METHOD, METHOD))),
  CALLS(
      "A method may call another; targets are the resolved ones, overriding included.",
      List.of(ends(METHOD, METHOD)),
      PropertyKey.DISPATCH,
      PropertyKey.OVER_APPROXIMATE,
      PropertyKey.LINES),
  READS_FIELD("A method reads a field.", List.of(ends(METHOD, FIELD)), PropertyKey.LINES),
  WRITES_FIELD("A method writes a field.", List.of(ends(METHOD, FIELD)), PropertyKey.LINES),
  INSTANCE_OF("A bean is of a type.", List.of(ends(BEAN, TYPE))),
  INJECTED_INTO(
      "A bean of the first type is injected into the second.",
      List.of(ends(TYPE, TYPE)),
      PropertyKey.APPLICATION,
      PropertyKey.CERTAIN),

  EXPOSES("An application serves an endpoint.", List.of(ends(APPLICATION, ENDPOINT))),
  HANDLES("The method runs when the endpoint is called.", List.of(ends(ENDPOINT, METHOD))),
  ACCEPTS("A caller of the endpoint supplies the input.", List.of(ends(ENDPOINT, ENDPOINT_INPUT))),
  BOUND_TO(
      "An input arrives in a parameter, and in an object of a type of the repository.",
      List.of(ends(ENDPOINT_INPUT, PARAMETER), ends(ENDPOINT_INPUT, TYPE))),
  RETURNS_DATA(
      "The response carries the field.",
      List.of(ends(ENDPOINT, FIELD)),
      PropertyKey.DATA_PATH,
      PropertyKey.EV_FILES,
      PropertyKey.EV_LINES,
      PropertyKey.EV_RULES,
      PropertyKey.EV_TEXTS),
  REACHES(
      "From the handler, calls lead to a method that touches a store, sink, service or channel. The "
          + "path is the shortest without over-approximate calls when there is one, else the shortest.",
      List.of(ends(ENDPOINT, METHOD)),
      PropertyKey.MIN_DEPTH,
      PropertyKey.OVER_APPROXIMATE,
      PropertyKey.PATH_UIDS),

  HAS_FIELD(
      "The type has the field, of its own or inherited. Written by derivation.",
      List.of(ends(TYPE, FIELD))),
  TOUCHES(
      "Code behind the endpoint reads, writes or deletes in the container: the best of the ways "
          + "that `REACHES` and `READS_FROM` or `WRITES_TO` make. Written by derivation.",
      List.of(ends(ENDPOINT, DATA_CONTAINER)),
      PropertyKey.MODE,
      PropertyKey.ENTITY,
      PropertyKey.BY_ID,
      PropertyKey.OPERATION,
      PropertyKey.MIN_DEPTH,
      PropertyKey.OVER_APPROXIMATE,
      PropertyKey.PATH_UIDS,
      PropertyKey.CONFIDENCE),
  TOUCHES_RECORD(
      "Code behind the endpoint reads, writes or deletes records of the type. Written by derivation.",
      List.of(ends(ENDPOINT, TYPE)),
      PropertyKey.MODE,
      PropertyKey.CONTAINER,
      PropertyKey.BY_ID,
      PropertyKey.OPERATION,
      PropertyKey.MIN_DEPTH,
      PropertyKey.OVER_APPROXIMATE,
      PropertyKey.PATH_UIDS,
      PropertyKey.CONFIDENCE),

  IN_CHAIN("A chain holds the guard.", List.of(ends(GUARD_CHAIN, GUARD)), PropertyKey.ORDER),
  GUARDED_BY(
      "A guard stands before the endpoint, in the given role.",
      List.of(ends(ENDPOINT, GUARD)),
      PropertyKey.ROLE,
      PropertyKey.VARIANT),
  HAS_ACCESS(
      "Who may call the endpoint.", List.of(ends(ENDPOINT, ACCESS_DECISION)), PropertyKey.VARIANT),
  REQUIRES_AUTHORITY(
      "The formula names the authority.",
      List.of(ends(GUARD, AUTHORITY), ends(ACCESS_DECISION, AUTHORITY))),
  ASKS("The answer would decide.", List.of(ends(ACCESS_DECISION, QUESTION))),
  COVERS(
      "Every request the second guard matches is matched by the first before it.",
      List.of(ends(GUARD, GUARD)),
      PropertyKey.DECISIONS_DIFFER),

  CHECKS_OBJECT(
      "On the way of the endpoint, the method relates the object of the request to the caller.",
      List.of(ends(ENDPOINT, METHOD)),
      PropertyKey.CHECK_STRENGTH,
      PropertyKey.EV_FILES,
      PropertyKey.EV_LINES,
      PropertyKey.EV_RULES,
      PropertyKey.EV_TEXTS),
  OPENS(
      "Scripts of the origins that the CORS policy names may call the endpoint and read its answers.",
      List.of(ends(CORS_POLICY, ENDPOINT))),
  GRANTS(
      "Callers get the authority at that place of the code.",
      List.of(ends(AUTHORITY_SOURCE, AUTHORITY))),
  INCLUDES(
      "In the role hierarchy of an application, whoever holds the first holds the second too.",
      List.of(ends(AUTHORITY, AUTHORITY)),
      PropertyKey.APPLICATION,
      PropertyKey.EV_FILES,
      PropertyKey.EV_LINES,
      PropertyKey.EV_RULES,
      PropertyKey.EV_TEXTS),

  MAPS_TO("An entity is kept in a container.", List.of(ends(TYPE, DATA_CONTAINER))),
  READS_FROM(
      "A method reads from a container.", List.of(ends(METHOD, DATA_CONTAINER)), storeAccess()),
  WRITES_TO(
      "A method writes to a container, or deletes from it (`mode`).",
      List.of(ends(METHOD, DATA_CONTAINER)),
      storeAccess()),
  CLASSIFIED_AS(
      "A field holds data of the class.",
      List.of(ends(FIELD, DATA_CLASS)),
      PropertyKey.CONFIDENCE,
      PropertyKey.REASON),
  HAS_SINK("A method holds the call.", List.of(ends(METHOD, SINK))),
  SHOWS("The code of the method does what is observed.", List.of(ends(METHOD, OBSERVATION))),
  CONCERNS(
      "The observation is about the field; `index` 0 is the one it turns on.",
      List.of(ends(OBSERVATION, FIELD)),
      PropertyKey.INDEX),
  CARRIES("The field's value is certainly an argument.", List.of(ends(SINK, FIELD))),
  TARGETS("The call goes to the service.", List.of(ends(SINK, EXTERNAL_SERVICE))),
  CALLS_SERVICE(
      "A method calls an external service.",
      List.of(ends(METHOD, EXTERNAL_SERVICE)),
      PropertyKey.LINES),
  SENDS_TO(
      "Data goes from one component to the other. Written where a file states it, a library suggests it, or it "
          + "follows from what they are for; `confidence` and the evidence say which.",
      List.of(ends(COMPONENT, COMPONENT)),
      PropertyKey.PROTOCOL,
      PropertyKey.TRAITS,
      PropertyKey.CONFIDENCE,
      PropertyKey.EV_FILES,
      PropertyKey.EV_LINES,
      PropertyKey.EV_RULES,
      PropertyKey.EV_TEXTS),
  RUNS("A component runs the application.", List.of(ends(COMPONENT, APPLICATION))),
  PUBLISHES("A method publishes to a channel.", List.of(ends(METHOD, CHANNEL)), PropertyKey.LINES),
  CONSUMES("A method consumes from a channel.", List.of(ends(METHOD, CHANNEL)), PropertyKey.LINES),

  AUTHORED(
      "A commit that declares an AI wrote lines of the method.", List.of(ends(COMMIT, METHOD))),
  ATTRIBUTED_TO(
      "Lines of the method are declared as written by the tool.",
      List.of(ends(METHOD, AI_TOOL)),
      PropertyKey.STRENGTH),
  TOUCHES_DATA(
      "Code behind the endpoint returns the field (`mode` `RETURN`), or reads, writes or deletes the "
          + "records that hold it. Says nothing about single values. Written by derivation.",
      List.of(ends(ENDPOINT, FIELD)),
      PropertyKey.EFFECT,
      PropertyKey.SENT_BACK,
      PropertyKey.MODE,
      PropertyKey.CONTAINER,
      PropertyKey.MIN_DEPTH,
      PropertyKey.OVER_APPROXIMATE,
      PropertyKey.PATH_UIDS,
      PropertyKey.CONFIDENCE),
  FLOWS_TO(
      "Validated flows lead from the endpoint to the target. Written from the flows.",
      List.of(
          ends(ENDPOINT, DATA_CONTAINER),
          ends(ENDPOINT, EXTERNAL_SERVICE),
          ends(ENDPOINT, SINK),
          ends(ENDPOINT, FIELD)),
      PropertyKey.DATA_CLASSES,
      PropertyKey.FLOW_UIDS,
      PropertyKey.MIN_STEPS,
      PropertyKey.GUARDED),
  STARTS_AT(
      "A flow starts with what callers of the endpoint supply.", List.of(ends(FLOW, ENDPOINT))),
  ENDS_AT("A flow ends at the sink.", List.of(ends(FLOW, SINK))),
  HAS_STEP("A flow has the step.", List.of(ends(FLOW, FLOW_STEP)), PropertyKey.INDEX);

  private final String doc;
  private final List<EdgeEnds> ends;
  private final List<PropertyKey> properties;

  EdgeKind(String doc, List<EdgeEnds> ends, PropertyKey... properties) {
    this.doc = doc;
    this.ends = ends;
    this.properties = List.of(properties);
  }

  /** The type in the graph. */
  public String type() {
    return name();
  }

  /** What it says, read from source to target, in Markdown. */
  public String doc() {
    return doc;
  }

  /** The kinds of nodes it may connect. */
  public List<EdgeEnds> ends() {
    return ends;
  }

  public List<PropertyKey> properties() {
    return properties;
  }

  /** Whether it may lead from one kind to the other. */
  public boolean connects(NodeKind from, NodeKind to) {
    return ends.contains(new EdgeEnds(from, to));
  }

  private static EdgeEnds ends(NodeKind from, NodeKind to) {
    return new EdgeEnds(from, to);
  }

  private static PropertyKey[] storeAccess() {
    return new PropertyKey[] {
      PropertyKey.MODE,
      PropertyKey.ENTITY,
      PropertyKey.BY_ID,
      PropertyKey.OPERATION,
      PropertyKey.CONFIDENCE,
      PropertyKey.LINES
    };
  }
}
