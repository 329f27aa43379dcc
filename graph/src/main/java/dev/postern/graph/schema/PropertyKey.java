package dev.postern.graph.schema;

import static dev.postern.graph.schema.PropertyType.BOOLEAN;
import static dev.postern.graph.schema.PropertyType.LONG;
import static dev.postern.graph.schema.PropertyType.LONG_LIST;
import static dev.postern.graph.schema.PropertyType.STRING;
import static dev.postern.graph.schema.PropertyType.STRING_LIST;

import java.util.Arrays;
import java.util.Optional;

/** Every property of the graph. A property means the same and has one type wherever it stands. */
public enum PropertyKey {
  UID(
      STRING,
      "Readable identity, unique in a repository: kind, colon, identity. Holds no line numbers."),
  REPOSITORY(STRING, "Name of the repository the node comes from."),
  NAME(STRING, "Short name for people."),
  FQN(STRING, "Qualified name; nested types separated by `$`, members by `#`."),
  KIND(STRING, "Finer kind, an upper-case word."),
  FILE(STRING, "Path of the file relative to the repository root."),
  START_LINE(LONG, "First line, from 1; 0 when the place is the file as a whole."),
  END_LINE(LONG, "Last line, inclusive."),
  CONFIDENCE(STRING, "`CONFIRMED`, `LIKELY` or `POSSIBLE`."),
  EV_FILES(STRING_LIST, "Evidence: files. The four `ev…` lists run in parallel."),
  EV_LINES(LONG_LIST, "Evidence: lines, 0 for a file as a whole."),
  EV_RULES(STRING_LIST, "Evidence: the rule, model row or pass that concluded it."),
  EV_TEXTS(STRING_LIST, "Evidence: a sentence or excerpt. Untrusted text of the repository."),

  HEAD_COMMIT(STRING, "Commit that was read; empty without history."),
  HEAD_DATE(STRING, "Date of that commit, ISO 8601; empty without history."),
  TOOL_VERSION(STRING, "Version of Postern that wrote the graph."),
  SCHEMA_VERSION(LONG, "Version of this schema."),
  DIRTY(BOOLEAN, "Whether files differ from the head commit."),
  OTHER_FILES(LONG, "Number of files in other languages of the JVM, which are not read."),
  CALL_SITES(LONG, "Number of call sites in Java code."),
  CALL_SITES_RESOLVED(LONG, "Number of call sites whose declaring type is known."),
  CALL_SITES_EXACT(LONG, "Number of call sites whose method was found."),
  OPAQUE_STATEMENTS(LONG, "Number of statements that are not modelled."),
  CLASS_PATH_DIGEST(STRING, "Digest of the class path that types were resolved with."),
  ENRICHMENTS(STRING_LIST, "Ids of the ENRICH queries whose results the graph holds, sorted."),
  SHA(STRING, "Commit id."),
  DATE(STRING, "Date, ISO 8601."),
  AUTHOR(STRING, "Keyed pseudonym of an author."),
  TOOLS(STRING_LIST, "Names of AI tools, sorted."),
  REVIEW_CLAIMED(
      BOOLEAN, "Whether every AI commit carries a review trailer. A claim, not a proof."),
  DETAIL(STRING, "One sentence for the reader."),

  DIRECTORY(STRING, "Directory relative to the repository root."),
  BUILD(STRING, "`maven`, `gradle` or `none`."),
  COORDINATES(STRING, "`group:artifact:version` as far as known."),
  JAVA_RELEASE(LONG, "Java release the module is compiled for; 0 when not known."),
  FRAMEWORKS(STRING_LIST, "Recognized framework lines, sorted."),
  PATH(STRING, "Path of a file relative to the repository root."),
  LANGUAGE(STRING, "Language of a file."),
  FILE_ROLE(STRING, "`MAIN`, `TEST`, `SAMPLE` or `GENERATED`."),
  SHA256(STRING, "Hash of the content."),
  LINE_COUNT(LONG, "Number of lines."),
  ENTRY_POINTS(LONG, "Endpoints whose callers' input was followed."),
  SUMMARIZED(LONG, "Methods whose data flow was summarized."),
  WORK(LONG, "Statements looked at to follow data, repetitions included."),
  PARSED(BOOLEAN, "Whether the syntax was read without loss."),
  PACKAGE_NAME(STRING, "Package; empty for the unnamed one."),
  CLASS_NAME(STRING, "Qualified name of the declaring or serving class."),
  MODIFIERS(STRING_LIST, "Modifiers as written or implied."),
  ANNOTATION_NAMES(
      STRING_LIST, "Qualified names of annotations, expanded through meta-annotations, sorted."),
  SUPER_NAMES(
      STRING_LIST,
      "Qualified names of the types it extends or implements, directly or not, as far as known, sorted."),
  DECLARATION_HASH(
      STRING,
      "Hash of the tokens of the body and of the annotations with their values, those of parameters included."),
  CALLED_TYPES(
      STRING_LIST,
      "Qualified names of the library types whose methods it calls, sorted; without `java.lang` and `java.util`."),
  STEREOTYPE(
      STRING,
      "`CONTROLLER`, `SERVICE`, `REPOSITORY`, `CONFIGURATION`, `ENTITY`, `COMPONENT` or empty."),
  TEST(BOOLEAN, "Whether it is test code."),
  SYNTHETIC(BOOLEAN, "Whether it was inserted for a generator such as Lombok."),
  SIGNATURE(STRING, "Name and parameter types as written."),
  RETURN_TYPE(STRING, "Return type."),
  TOKEN_HASH(STRING, "Hash of the tokens of the body; empty without a body."),
  TYPE(STRING, "Type of a field, parameter, input or bean."),
  ELEMENT_TYPE(STRING, "Type inside a collection, optional or array; else the type."),
  INDEX(LONG, "Position from 0; -1 when there is none."),
  GROUP(STRING, "Group of an artifact."),
  ARTIFACT(STRING, "Name of an artifact."),
  VERSION(STRING, "Version; empty when not known."),
  SCOPE(STRING, "Scope of a dependency or bean."),
  KEY(STRING, "Key of a configuration entry."),
  VALUE(STRING, "Value of a configuration entry; secrets are redacted."),
  PROFILE(STRING, "Profile that activates it; empty when always active."),
  CODE_LINES(LONG, "Lines of a method that hold code."),
  AI_LINES(LONG, "Lines declared as written by an AI: the lower bound."),
  UNDECLARED_LINES(LONG, "Lines whose origin is not declared: with `aiLines` the upper bound."),
  CHECK_STRENGTH(
      STRING,
      "`DOMINATES` (no use of the object avoids the check), `PARTIAL` (some use is reached without it), "
          + "`AFTER_USE` (the object is used first), `IGNORED` (its answer is not looked at) or `POSSIBLE` "
          + "(it refuses by the caller and by what is found for the object, or compares and no use was "
          + "seen)."),
  STRENGTH(STRING, "Strongest class of authorship signal."),

  APPLICATION(STRING, "Name of the application it belongs to."),
  MAIN_CLASS(STRING, "Main class; empty for a WAR or when there is none."),
  FRAMEWORK(STRING, "Framework model that recognized it."),
  VARIANTS(STRING_LIST, "Variants that differ in access, `default` first."),
  VARIANT(STRING, "Variant of the application in which it holds."),
  CONDITION(STRING, "Condition under which it holds; empty when always."),
  PROTOCOL(STRING, "Upper-case protocol, such as `HTTP`."),
  VERB(STRING, "HTTP verb, `ANY` for all, empty outside HTTP."),
  MAPPED_VERBS(
      STRING,
      "Verbs of the mapping as written: more than those of the endpoint when they are decided apart."),
  ADDRESS(STRING, "What a caller addresses: path pattern, topic, schedule."),
  RAW_PATHS(STRING_LIST, "Paths as written, before composition."),
  STATE_CHANGING(BOOLEAN, "Whether the verb or what it reaches changes state."),
  CONSUMES_TYPES(STRING_LIST, "Media types accepted; empty for all."),
  PRODUCES_TYPES(STRING_LIST, "Media types produced; empty for all."),
  RESPONSE_TYPES(STRING_LIST, "Simple names of the types returned."),
  HANDLER_NAME(STRING, "Name of the method that handles the endpoint."),
  DECIDED_BY(STRING, "Uid of the guard that decided; empty when none did."),
  PERSONAL_FIELDS(
      STRING_LIST,
      "Names of fields that hold personal, sensitive or secret data, inherited included."),
  LABEL(STRING, "Type, field and data class, for people."),
  GRAVITY(LONG, "Rank of the sensitivity: 3 secret, 2 sensitive, 1 personal, 0 internal."),
  EFFECT(
      STRING,
      "`RETURN` (the response carries it, or text that code takes it into), `READ` (read behind an "
          + "endpoint that returns none), `BEHIND` (read, while the endpoint returns others or writes), `OWN` (returned of the record that the "
          + "request has just made), `ADD` (a new "
          + "record) or `CHANGE`."),
  SENT_BACK(BOOLEAN, "Whether the caller sent a value of that name in the same request."),
  HANDLER_UID(STRING, "Uid of the method that handles the endpoint."),
  PURPOSE(
      STRING,
      "What an endpoint about accounts is for, by what it does: `LOGIN`, `LOGOUT`, `REGISTRATION`, "
          + "`RECOVERY` (reset or activation that asks for a proof, or that sends one); else empty."),
  PLACE(
      STRING,
      "`PATH`, `QUERY`, `HEADER`, `COOKIE`, `FORM`, `BODY`, `PART`, `MESSAGE` or `ARGUMENT`; of flows also `ARCHIVE`, `MODEL` and `ERROR`."),
  REQUIRED(BOOLEAN, "Whether a value must be given."),
  BOUND_TYPE(STRING, "Qualified name of the repository's type it is bound to; empty when none."),
  BINDS_ENTITY(BOOLEAN, "Whether it is bound to a persistent entity."),
  VALIDATED(BOOLEAN, "Whether bean validation is switched on for it."),
  CONSTRAINTS(STRING_LIST, "Validation constraints."),
  DATA_PATH(STRING, "Way from the response type to the field, such as `owner.email`."),

  ORDER(LONG, "Position among its like, from 0; -1 outside a chain."),
  MATCHER(STRING, "Patterns as written."),
  DIALECT(STRING, "Dialect of the patterns."),
  VERBS(STRING_LIST, "HTTP verbs it is limited to; empty for all."),
  CSRF(STRING, "`ON`, `OFF`, `PARTLY` or `UNKNOWN`."),
  SESSION(STRING, "`STATELESS`, `SESSION` or `UNKNOWN`."),
  AUTHENTICATION(STRING_LIST, "Ways to authenticate."),
  EXPRESSION(STRING, "Requirement as written."),
  REQUIRES(STRING, "Formula of what a guard requires when it applies."),
  EFFECTIVE(BOOLEAN, "Whether a guard is enforced at all."),
  INERT_REASON(STRING, "Why a guard is not enforced; empty when it is."),
  INERT_DETAIL(STRING, "The same in a sentence."),
  PATHS(STRING_LIST, "Path patterns it applies to; empty for all."),
  ORIGINS(STRING_LIST, "Origins, or patterns of origins, as written, sorted."),
  BREADTH(
      STRING,
      "`ANY` (a literal `*`), `REFLECTED` (whatever origin asks is named in the answer, patterns that match "
          + "every origin included), `LIST` or `UNKNOWN`."),
  CREDENTIALS(STRING, "`ALLOWED` (browsers send and share cookies), `NOT_ALLOWED` or `UNKNOWN`."),
  COMPLETE(BOOLEAN, "Whether all names it grants are constants; else further ones may be granted."),
  ROLE(STRING, "`DECIDES`, `ADDS`, `BEATEN` or `INERT`."),
  DECISIONS_DIFFER(BOOLEAN, "Whether the covering guard decides otherwise than the covered one."),
  FUNCTION(
      STRING,
      "Function access: `PUBLIC_DECLARED`, `PUBLIC_DEFAULT`, `AUTHENTICATED`, `ROLE`, `PERMISSION`, `DENY` or `UNKNOWN`."),
  OBJECT_CHECK(STRING, "`PROVEN`, `ABSENT`, `NOT_APPLICABLE` or `UNKNOWN`."),
  FORMULA(STRING, "Access formula."),
  AUTHORITIES(STRING_LIST, "Roles or permissions, sorted."),
  AUTHORITY_KINDS(STRING_LIST, "`ROLE` or `PERMISSION` for each of `authorities`."),
  ASSUMED(
      STRING_LIST,
      "Answers of users that it rests on, each `file:line`; empty when it rests on code alone."),
  ALL_REQUIRED(BOOLEAN, "Whether all authorities are needed; else any of them suffices."),
  REASON(STRING, "Why, in a sentence."),
  PROOF(STRING_LIST, "Reasoning, most decisive first, each `place: text`."),
  WITNESS(STRING, "Request that shows the decision; empty when there is none."),
  QUESTION_ID(STRING, "Stable id of an open question."),
  QUESTIONS(STRING_LIST, "Ids of the questions that would decide an unknown."),
  SUBJECT(STRING, "Artifact, property or code that is not known."),
  TEXT(STRING, "The question in a sentence."),
  HOW_TO_ANSWER(STRING, "What to write where."),

  CONTAINER(STRING, "Table, collection or similar that holds an entity."),
  ID_FIELD(STRING, "Name of the identifier field."),
  OWNER_FIELDS(STRING_LIST, "Names of the fields that name an owner or tenant."),
  VERSIONED(BOOLEAN, "Whether updates are checked by a version."),
  DATA_CLASSES(STRING_LIST, "Classes of the data, such as `EMAIL`, sorted."),
  CATEGORY(STRING, "Group of a data class."),
  SENSITIVITY(STRING, "`INTERNAL`, `PERSONAL`, `SENSITIVE` or `SECRET`."),
  COLUMN(STRING, "Column name; empty when not persistent."),
  SERIALIZED(STRING, "Whether JSON carries the field: `BOTH`, `OUT`, `IN` or `NONE`."),
  TECHNOLOGY(STRING, "Technology of a store, channel or component; empty when not known."),
  COMPONENT_ROLE(
      STRING,
      "What a component is for: `SERVICE`, `GATEWAY`, `REGISTRY`, `DATABASE`, `MESSAGE_BROKER`, `USER` and so on."),
  TRAITS(
      STRING_LIST,
      "Lower-case words for what else is known, sorted; `assumed` where no file states it."),
  PORT(LONG, "Port it is reached at; 0 when not known."),
  MODE(STRING, "`READ`, `WRITE` or `DELETE`; for an endpoint also `RETURN`."),
  ENTITY(STRING, "Qualified name of the entity; empty when not known."),
  BY_ID(BOOLEAN, "Whether one record is looked up by its identifier alone."),
  OPERATION(STRING, "Call as written, such as `findById`."),
  SINK_KIND(STRING, "Kind of a sink, such as `LOG`."),
  CALLEE(STRING, "Library method called."),
  SERVICE_KIND(STRING, "Kind of an external service."),
  HOST(STRING, "Host; `?` when it could not be determined."),
  SCHEME(STRING, "URL scheme."),

  LINES(LONG_LIST, "Source lines, ascending."),
  DISPATCH(STRING, "`STATIC`, `TYPES`, `BEANS` or `CLOSURE`; several joined by `+`."),
  OVER_APPROXIMATE(BOOLEAN, "Whether a step is one of several candidates."),
  CERTAIN(BOOLEAN, "Whether it surely holds."),
  MIN_DEPTH(LONG, "Number of calls on `pathUids`; 0 for the handler itself."),
  PATH_UIDS(STRING_LIST, "Uids of the methods of one path, from handler to target."),
  FLOW_KIND(STRING, "What content from outside can do at the end of a flow, such as `SQL`."),
  INPUT(
      STRING, "What the caller supplies: a parameter with its fields, or the call that reads it."),
  SANITIZERS(STRING_LIST, "Calls on the way that make content harmless for other kinds of sinks."),
  WAYS(LONG, "Number of ways found from the same input to the same sink."),
  STEP_FILES(STRING_LIST, "Steps: files. The three `step…` lists run in parallel."),
  STEP_LINES(LONG_LIST, "Steps: lines."),
  STEP_TEXTS(STRING_LIST, "Steps: what happens there."),
  STEP_ROLE(STRING, "`SOURCE`, `CALL`, `PASS`, `STORE`, `SANITIZER` or `SINK`."),
  FLOW_UIDS(STRING_LIST, "Uids of the flows that were joined."),
  MIN_STEPS(LONG, "Length of the shortest flow."),
  GUARDED(BOOLEAN, "Whether a guard stands before the flow.");

  private final PropertyType type;
  private final String doc;

  PropertyKey(PropertyType type, String doc) {
    this.type = type;
    this.doc = doc;
  }

  /** The name in the graph, such as {@code startLine}. */
  public String key() {
    return Names.camel(name());
  }

  public PropertyType type() {
    return type;
  }

  /** What it means, in Markdown. */
  public String doc() {
    return doc;
  }

  /** The property of that name in the graph. */
  public static Optional<PropertyKey> ofKey(String key) {
    return Arrays.stream(values()).filter(property -> property.key().equals(key)).findFirst();
  }
}
