package dev.postern.extractor.access.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Texts of the JDK and of the usual string libraries, on known values. */
public final class TextModel implements LibraryModel {

  /** A compiled regular expression. */
  private record Regex(String pattern) implements Value {}

  /** A regular expression applied to a text. */
  private record Match(String pattern, Value.Text text) implements Value {}

  private static final int MAX_TEXT = 2_000;

  @Override
  public Optional<Value> call(Invocation call) {
    Optional<Value> receiver = call.receiver();
    if (receiver.isPresent() && receiver.get() instanceof Value.Text text) {
      return onText(text, call);
    }
    if (receiver.isPresent() && receiver.get() instanceof Regex regex) {
      return call.name().equals("matcher") && call.argument(0) instanceof Value.Text text
          ? Optional.of(new Match(regex.pattern(), text))
          : Optional.empty();
    }
    if (receiver.isPresent() && receiver.get() instanceof Match match) {
      return call.name().equals("replaceAll")
          ? replaceAll(match.text(), match.pattern(), call.argument(0))
          : Optional.empty();
    }
    return receiver.isEmpty() ? onStatic(call) : Optional.empty();
  }

  private Optional<Value> onText(Value.Text receiver, Invocation call) {
    String text = receiver.text();
    Optional<String> first = Value.asText(call.argument(0));
    return switch (call.name()) {
      case "trim", "strip" -> keep(receiver, text.trim());
      case "toLowerCase" -> keep(receiver, text.toLowerCase(Locale.ROOT));
      case "toUpperCase" -> keep(receiver, text.toUpperCase(Locale.ROOT));
      case "getBytes", "toCharArray", "toString", "intern", "getPatternString", "getPattern" ->
          Optional.of(receiver);
      case "isEmpty" -> Optional.of(Value.bool(text.isEmpty()));
      case "isBlank" -> Optional.of(Value.bool(text.isBlank()));
      case "length" -> Optional.of(Expressions.number(text.length()));
      case "concat" -> first.flatMap(other -> keep(receiver, text + other));
      case "startsWith" -> first.map(other -> Value.bool(text.startsWith(other)));
      case "endsWith" -> first.map(other -> Value.bool(text.endsWith(other)));
      case "contains" -> first.map(other -> Value.bool(text.contains(other)));
      case "equals" -> first.map(other -> Value.bool(text.equals(other)));
      case "equalsIgnoreCase" -> first.map(other -> Value.bool(text.equalsIgnoreCase(other)));
      case "indexOf" -> first.map(other -> Expressions.number(text.indexOf(other)));
      case "replace" ->
          first.flatMap(
              from ->
                  Value.asText(call.argument(1))
                      .flatMap(to -> keep(receiver, text.replace(from, to))));
      case "replaceAll" ->
          first.flatMap(pattern -> replaceAll(receiver, pattern, call.argument(1)));
      case "split" -> first.flatMap(pattern -> split(text, pattern));
      case "substring" -> substring(receiver, call);
      case "formatted" -> format(text, call.spread());
      default -> Optional.empty();
    };
  }

  private Optional<Value> onStatic(Invocation call) {
    Optional<String> first = Value.asText(call.argument(0));
    return switch (call.owner() + "." + call.name()) {
      case "Pattern.compile" -> first.map(Regex::new);
      case "String.valueOf", "Objects.toString" ->
          Expressions.display(call.argument(0)).map(Value::text);
      case "String.format" ->
          first.flatMap(text -> format(text, call.spread().subList(1, call.spread().size())));
      case "String.join" -> join(call.spread());
      case "RegExUtils.replaceAll" ->
          call.argument(0) instanceof Value.Text text
              ? pattern(call.argument(1))
                  .flatMap(pattern -> replaceAll(text, pattern, call.argument(2)))
              : Optional.empty();
      case "StringUtils.split",
          "StringUtils.tokenizeToStringArray",
          "StringUtils.commaDelimitedListToStringArray",
          "StringUtils.delimitedListToStringArray" ->
          tokens(call);
      case "StringUtils.isEmpty", "StringUtils.isBlank" ->
          first.map(text -> Value.bool(text.isBlank())).or(() -> nullCheck(call, true));
      case "StringUtils.isNotEmpty", "StringUtils.isNotBlank", "StringUtils.hasText" ->
          first.map(text -> Value.bool(!text.isBlank())).or(() -> nullCheck(call, false));
      default -> Optional.empty();
    };
  }

  private static Optional<Value> nullCheck(Invocation call, boolean result) {
    return Value.isNull(call.argument(0)) ? Optional.of(Value.bool(result)) : Optional.empty();
  }

  private static Optional<String> pattern(Value value) {
    return value instanceof Regex regex ? Optional.of(regex.pattern()) : Value.asText(value);
  }

  private static Optional<Value> keep(Value.Text old, String text) {
    return Optional.of(new Value.Text(text, old.source()));
  }

  private static Optional<Value> replaceAll(Value.Text text, String pattern, Value by) {
    Optional<String> replacement = Value.asText(by);
    if (replacement.isEmpty() || text.text().length() > MAX_TEXT) {
      return Optional.empty();
    }
    try {
      return keep(
          text,
          Pattern.compile(pattern)
              .matcher(new BoundedText(text.text()))
              .replaceAll(replacement.get()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<Value> split(String text, String pattern) {
    if (text.length() > 100 * MAX_TEXT) {
      return Optional.empty();
    }
    try {
      List<String> parts = Arrays.asList(Pattern.compile(pattern).split(new BoundedText(text)));
      return Optional.of(new Value.Sequence(parts.stream().map(Value::text).toList(), ""));
    } catch (PatternSyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<Value> tokens(Invocation call) {
    Optional<String> text = Value.asText(call.argument(0));
    String delimiters =
        call.arguments().size() > 1 ? Value.asText(call.argument(1)).orElse("") : ",";
    if (text.isEmpty() || delimiters.isEmpty()) {
      return Optional.empty();
    }
    List<Value> parts = new ArrayList<>();
    for (String part : text.get().split("[" + Pattern.quote(delimiters) + "]", -1)) {
      if (!part.isBlank()) {
        parts.add(Value.text(part.trim()));
      }
    }
    return Optional.of(new Value.Sequence(parts, ""));
  }

  private static Optional<Value> substring(Value.Text receiver, Invocation call) {
    Optional<Integer> from = Expressions.integer(call.argument(0));
    int length = receiver.text().length();
    int to =
        call.arguments().size() > 1 ? Expressions.integer(call.argument(1)).orElse(-1) : length;
    return from.filter(start -> start >= 0 && start <= to && to <= length)
        .flatMap(start -> keep(receiver, receiver.text().substring(start, to)));
  }

  private static Optional<Value> format(String pattern, List<Value> arguments) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    int at = 0;
    while (at < pattern.length()) {
      if (pattern.startsWith("%s", at) && next < arguments.size()) {
        Optional<String> argument = Expressions.display(arguments.get(next++));
        if (argument.isEmpty()) {
          return Optional.empty();
        }
        text.append(argument.get());
        at += 2;
      } else if (pattern.charAt(at) == '%') {
        return Optional.empty();
      } else {
        text.append(pattern.charAt(at++));
      }
    }
    return Optional.of(Value.text(text.toString()));
  }

  private static Optional<Value> join(List<Value> parts) {
    List<String> texts = new ArrayList<>();
    for (Value part : parts) {
      Optional<String> text = Value.asText(part);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      texts.add(text.get());
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(Value.text(String.join(texts.get(0), texts.subList(1, texts.size()))));
  }
}
