package dev.postern.extractor.attribution;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A tool that writes code, and the marks it leaves.
 *
 * @param id kebab-case
 * @param names how attribution trailers and comments call it, in lower case
 * @param personNames those of its names that people bear too
 * @param annotations simple names of annotations that mark its code
 * @param emails addresses of its own, in lower case
 * @param sharedEmails addresses that count only together with one of its names
 * @param accounts numbers before the {@code +} of its no-reply addresses
 * @param suggestionAccounts such numbers that mark an accepted review suggestion only
 * @param bots account names ending in {@code [bot]}, for addresses without a number
 * @param models words of model names that make a co-author's name unmistakable
 * @param texts lines of a commit message, from the start of the line
 * @param nameSuffixes endings that it gives to the author's name
 * @param distrust times in which an address proves nothing
 * @param examples texts of commits that must be recognized, author line first
 */
public record AiTool(
    String id,
    String name,
    List<String> names,
    List<String> personNames,
    List<String> annotations,
    List<String> emails,
    List<String> sharedEmails,
    List<String> accounts,
    List<String> suggestionAccounts,
    List<String> bots,
    List<Pattern> models,
    List<Pattern> texts,
    List<String> nameSuffixes,
    List<DistrustWindow> distrust,
    List<String> examples) {

  public AiTool {
    names = List.copyOf(names);
    personNames = List.copyOf(personNames);
    annotations = List.copyOf(annotations);
    emails = List.copyOf(emails);
    sharedEmails = List.copyOf(sharedEmails);
    accounts = List.copyOf(accounts);
    suggestionAccounts = List.copyOf(suggestionAccounts);
    bots = List.copyOf(bots);
    models = List.copyOf(models);
    texts = List.copyOf(texts);
    nameSuffixes = List.copyOf(nameSuffixes);
    distrust = List.copyOf(distrust);
    examples = List.copyOf(examples);
  }
}
