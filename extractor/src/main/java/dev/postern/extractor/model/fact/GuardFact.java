package dev.postern.extractor.model.fact;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.FunctionAccess;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.GuardId;
import dev.postern.extractor.model.id.MethodId;
import java.util.List;

/** Facts about who may call what, and why. */
public sealed interface GuardFact extends Fact {

  /**
   * An ordered list of rules of one framework.
   *
   * @param order position among the chains of the application, from 0
   * @param matcher the requests it applies to, for people; {@code any request} for all
   * @param condition profiles or properties that switch it; empty when always on
   * @param csrf {@code ON}, {@code OFF}, {@code PARTLY} or {@code UNKNOWN}
   * @param session {@code STATELESS}, {@code SESSION} or {@code UNKNOWN}
   */
  record Chain(
      GuardId id,
      ApplicationId application,
      String framework,
      int order,
      String matcher,
      String condition,
      String csrf,
      String session,
      List<String> authentication,
      Evidence evidence)
      implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.CHAIN;
    }
  }

  /**
   * A guard.
   *
   * @param chain name of the chain's {@link GuardId}, or empty for a guard of its own
   * @param guardKind {@code URL_RULE}, {@code METHOD}, {@code IGNORING}, {@code INTERCEPTOR},
   *     {@code FILTER}, {@code PROGRAMMATIC}, {@code DEFAULT}
   * @param order position in its chain, from 0; -1 outside a chain
   * @param matcher patterns as written, for people
   * @param dialect {@code ANT}, {@code MVC}, {@code PATH_PATTERN}, {@code REGEX}, {@code
   *     ANNOTATION}, {@code OTHER}
   * @param verbs HTTP verbs it is limited to; empty for all
   * @param expression the requirement as written
   * @param requires what it requires when it applies
   * @param effective whether it is enforced at all
   * @param inertReason constant name of the reason when it is not, else empty
   */
  record Guard(
      GuardId id,
      String chain,
      String guardKind,
      int order,
      String matcher,
      String dialect,
      List<String> verbs,
      String expression,
      Formula requires,
      boolean effective,
      String inertReason,
      String inertDetail,
      Evidence evidence)
      implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.GUARD;
    }
  }

  /**
   * A guard stands before an endpoint.
   *
   * @param role {@code DECIDES}, {@code ADDS} (a further requirement that also applies), {@code
   *     BEATEN} (it matches, but an earlier rule won), {@code INERT} (it looks as if it guarded)
   */
  record Guarding(EndpointId endpoint, GuardId guard, String role, String variant)
      implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.GUARDING;
    }
  }

  /**
   * Who may call an endpoint in one variant of its application.
   *
   * @param function first projection of {@code formula}
   * @param authorities names of the roles or permissions, sorted; any of them suffices unless
   *     {@code allRequired}
   * @param proof the reasoning, one step a line, most decisive first
   * @param witness a request that shows the decision, as a {@code curl} line, or empty
   * @param questions ids of the questions that would decide an {@code UNKNOWN}
   * @param authorityKinds {@code ROLE} or {@code PERMISSION} for each of {@code authorities}
   * @param assumed places of the answers of users that it rests on, each {@code file:line}; none
   *     when it rests on the repository's code alone
   */
  record Decision(
      EndpointId endpoint,
      String variant,
      Formula formula,
      FunctionAccess function,
      List<String> authorities,
      boolean allRequired,
      ObjectCheck objectCheck,
      String reason,
      List<Evidence> proof,
      String witness,
      List<String> questions,
      Confidence confidence,
      List<String> authorityKinds,
      List<String> assumed)
      implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.DECISION;
    }
  }

  /**
   * Something only the user can answer.
   *
   * @param id stable, in kebab-case with the artifact's name
   * @param subject the artifact, property or code that is not known
   * @param howToAnswer what to write where
   */
  record Question(
      String id,
      ApplicationId application,
      String subject,
      String text,
      String howToAnswer,
      Evidence evidence)
      implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.QUESTION;
    }
  }

  /**
   * Every request that {@code covered} matches is already matched by {@code covering} before it.
   */
  record Covering(GuardId covering, GuardId covered, boolean decisionsDiffer) implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.COVERING;
    }
  }

  /**
   * What an application lets scripts of other origins do (Fetch standard, CORS protocol).
   *
   * @param mechanism {@code REGISTRY}, {@code CONFIGURATION}, {@code ANNOTATION}, {@code HEADERS}
   *     (set by own code) or {@code PROPERTIES}
   * @param paths patterns it applies to; empty for all
   * @param origins origins or patterns of origins as written, sorted
   * @param breadth {@code ANY} (a literal {@code *}), {@code REFLECTED} (whatever origin asks is
   *     named in the answer, patterns that match every origin included), {@code LIST}, or {@code
   *     UNKNOWN}
   * @param credentials {@code ALLOWED}, {@code NOT_ALLOWED} or {@code UNKNOWN}
   */
  record CorsPolicy(
      GuardId id,
      String mechanism,
      List<String> paths,
      List<String> origins,
      String breadth,
      String credentials,
      Evidence evidence)
      implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.CORS_POLICY;
    }
  }

  /**
   * On the way of an endpoint, a method relates the object of the request to the caller.
   *
   * @param checker the method that compares, or that is called to check
   * @param strength {@code DOMINATES} (no use of the object avoids it), {@code PARTIAL} (some use
   *     is reached without it), {@code AFTER_USE} (the object is used first), {@code IGNORED} (its
   *     answer is not looked at), {@code POSSIBLE} (it refuses by the caller and by what is found
   *     for the object; a comparison of both is not shown)
   */
  record ObjectGuard(EndpointId endpoint, MethodId checker, String strength, Evidence evidence)
      implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.OBJECT_GUARD;
    }
  }

  /** A CORS policy applies to an endpoint. */
  record Crossing(GuardId policy, EndpointId endpoint) implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.CROSSING;
    }
  }

  /**
   * A place where roles and permissions of callers are made.
   *
   * @param mechanism {@code IN_MEMORY}, {@code CODE}, {@code TOKEN} or {@code STORED}
   * @param complete whether all names it grants are constants
   * @param grants the roles and permissions it names
   */
  record AuthoritySource(
      GuardId id, String mechanism, boolean complete, List<Formula> grants, Evidence evidence)
      implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.AUTHORITY_SOURCE;
    }
  }

  /** In a role hierarchy, whoever holds the first holds the second too. */
  record Inclusion(ApplicationId application, Formula holder, Formula included, Evidence evidence)
      implements GuardFact {
    @Override
    public FactKind kind() {
      return FactKind.INCLUSION;
    }
  }
}
