package dev.postern.extractor.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the signals of a commit: identities, trailers anywhere in the message, and lines in a
 * tool's own wording. A name alone never counts, since people bear the names of tools.
 */
public final class CommitClassifier {
  private static final int MAX_MESSAGE = 65_536;
  private static final Pattern CO_AUTHOR = Pattern.compile("(?i)\\s*co-authored-by\\s*:\\s*(.+)");
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?i)\\s*((?:ai-)?(?:assisted|generated)-by|ai-tool|ai-agent|ai-model)\\s*:\\s*(.+)");
  private static final Pattern REVIEW =
      Pattern.compile("(?i)\\s*(?:reviewed|acked|approved)-by\\s*:\\s*(.+)");
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)\\b(is|are|was|were|be) not\\b|\\bnot"
              + " (accepted|allowed|permitted|used)\\b|\\bnever\\b"
              + "|\\b(prohibited|forbidden|banned|disallowed|rejected)\\b");
  private static final Pattern NEGATIVE = Pattern.compile("(?i)(no|none|false|n/?a|human|0)\\b.*");

  private final AiToolCatalog catalog;
  private final Map<String, AiTool> byEmail = new HashMap<>();
  private final Map<String, AiTool> byAccount = new HashMap<>();
  private final Map<String, AiTool> bySuggestion = new HashMap<>();

  private final Mailmap people;

  public CommitClassifier(AiToolCatalog catalog) {
    this(catalog, Mailmap.NONE);
  }

  /**
   * A classifier.
   *
   * @param people which identities are one person, for the question who reviewed
   */
  public CommitClassifier(AiToolCatalog catalog, Mailmap people) {
    this.catalog = catalog;
    this.people = people;
    for (AiTool tool : catalog.tools()) {
      tool.emails().forEach(email -> byEmail.put(email, tool));
      tool.accounts().forEach(account -> byAccount.put(account, tool));
      tool.suggestionAccounts().forEach(account -> bySuggestion.put(account, tool));
    }
  }

  /** The signals of one commit. */
  public CommitSignals classify(CommitText commit) {
    List<AuthorshipSignal> signals = new ArrayList<>();
    identity(commit.author(), commit, SignalKind.IDENTITY).ifPresent(signals::add);
    identity(commit.committer(), commit, SignalKind.IDENTITY).ifPresent(signals::add);
    boolean reviewed = false;
    String message = commit.message();
    String read = message.substring(0, Math.min(message.length(), MAX_MESSAGE));
    for (String line : read.lines().toList()) {
      line(line, commit).ifPresent(signals::add);
      reviewed |= isReview(line, commit);
    }
    return new CommitSignals(signals, reviewed);
  }

  /**
   * Whether somebody is named as reviewer who neither wrote the commit nor asked a tool for it.
   *
   * @param prompters those who asked, beside those that the commit names
   */
  public boolean isReviewed(CommitText commit, Collection<Identity> prompters) {
    String message = commit.message();
    return message
        .substring(0, Math.min(message.length(), MAX_MESSAGE))
        .lines()
        .anyMatch(line -> isReview(line, commit) && isOther(line, prompters));
  }

  private boolean isOther(String line, Collection<Identity> prompters) {
    Matcher review = REVIEW.matcher(line);
    return review.matches()
        && prompters.stream()
            .noneMatch(each -> people.isSamePerson(each, Identity.parse(review.group(1))));
  }

  private Optional<AuthorshipSignal> line(String line, CommitText commit) {
    Matcher coAuthor = CO_AUTHOR.matcher(line);
    if (coAuthor.matches()) {
      Identity identity = Identity.parse(coAuthor.group(1));
      return identity(identity, commit, SignalKind.TRAILER)
          .or(() -> model(identity).map(tool -> trailer(tool, "co-author-model")));
    }
    Matcher attribution = ATTRIBUTION.matcher(line);
    if (attribution.matches()) {
      return attribution(attribution.group(2), commit);
    }
    for (AiTool tool : catalog.tools()) {
      for (Pattern text : tool.texts()) {
        if (text.matcher(line).find() && !DENIAL.matcher(line).find()) {
          return Optional.of(declared(tool, SignalKind.MESSAGE, "message-line"));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Assisted-by: Tool:model [linters]}, or with the tool's own address. */
  private Optional<AuthorshipSignal> attribution(String value, CommitText commit) {
    if (NEGATIVE.matcher(value).matches()) {
      return Optional.empty();
    }
    Identity identity = Identity.parse(value);
    Optional<AuthorshipSignal> known = identity(identity, commit, SignalKind.TRAILER);
    if (known.isPresent()) {
      return known;
    }
    if (!identity.email().isEmpty()) {
      return model(identity).map(tool -> trailer(tool, "attribution-trailer"));
    }
    return ToolNames.leading(catalog, value).map(tool -> trailer(tool, "attribution-trailer"));
  }

  private Optional<AuthorshipSignal> identity(Identity who, CommitText commit, SignalKind kind) {
    Optional<AiTool> suggested = who.account().map(bySuggestion::get);
    if (suggested.isPresent()) {
      return Optional.of(
          new AuthorshipSignal(
              suggested.get().id(),
              SignalStrength.INFERRED,
              SignalKind.SUGGESTION,
              "suggestion-account"));
    }
    Optional<AiTool> byNumber = who.account().map(byAccount::get);
    if (byNumber.isPresent()) {
      return Optional.of(declared(byNumber.get(), kind, "account-number"));
    }
    AiTool byAddress = byEmail.get(who.email());
    if (byAddress != null) {
      boolean distrusted =
          byAddress.distrust().stream().anyMatch(each -> each.covers(who.email(), commit.date()));
      return Optional.of(
          distrusted
              ? new AuthorshipSignal(
                  byAddress.id(), SignalStrength.INFERRED, kind, "address-distrusted-then")
              : declared(byAddress, kind, "address"));
    }
    return catalog.tools().stream()
        .filter(tool -> isByNameAndMore(tool, who))
        .findFirst()
        .map(tool -> declared(tool, kind, "account-name"));
  }

  private static boolean isByNameAndMore(AiTool tool, Identity who) {
    String name = who.name().toLowerCase(Locale.ROOT);
    boolean shared = tool.sharedEmails().contains(who.email()) && tool.names().contains(name);
    boolean bot = tool.bots().contains(name) && who.email().endsWith("@users.noreply.github.com");
    boolean botAddress =
        tool.bots().stream()
            .anyMatch(each -> who.email().equals(each + "@users.noreply.github.com"));
    return shared
        || bot
        || botAddress
        || tool.nameSuffixes().stream().anyMatch(who.name()::endsWith);
  }

  /** The tool whose model is named by somebody's name, such as {@code Claude Opus 4.5}. */
  private Optional<AiTool> model(Identity who) {
    return catalog.tools().stream()
        .filter(tool -> tool.models().stream().anyMatch(each -> each.matcher(who.name()).find()))
        .findFirst();
  }

  private boolean isReview(String line, CommitText commit) {
    Matcher review = REVIEW.matcher(line);
    if (!review.matches()) {
      return false;
    }
    Identity reviewer = Identity.parse(review.group(1));
    boolean isTool =
        identity(reviewer, commit, SignalKind.TRAILER).isPresent()
            || model(reviewer).isPresent()
            || reviewer.name().endsWith("[bot]");
    return !isTool
        && !reviewer.name().isEmpty()
        && !people.isSamePerson(reviewer, commit.author())
        && coAuthors(commit).stream().noneMatch(each -> people.isSamePerson(reviewer, each));
  }

  /** Those that the commit names beside its author; whoever asked for code is one of them. */
  public static List<Identity> coAuthors(CommitText commit) {
    String message = commit.message();
    return message
        .substring(0, Math.min(message.length(), MAX_MESSAGE))
        .lines()
        .map(CO_AUTHOR::matcher)
        .filter(Matcher::matches)
        .map(matcher -> Identity.parse(matcher.group(1)))
        .toList();
  }

  private static AuthorshipSignal trailer(AiTool tool, String rule) {
    return declared(tool, SignalKind.TRAILER, rule);
  }

  private static AuthorshipSignal declared(AiTool tool, SignalKind kind, String rule) {
    return new AuthorshipSignal(tool.id(), SignalStrength.DECLARED_COMMIT, kind, rule);
  }
}
