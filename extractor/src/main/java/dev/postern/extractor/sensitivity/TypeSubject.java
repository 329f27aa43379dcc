package dev.postern.extractor.sensitivity;

import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.List;

/**
 * Whom or what a type is about, by the head of its name: the last word that is not merely technical
 * ({@code CustomerAddressDto} is about an address, {@code SysUserVo} about a user).
 *
 * @param kind {@code PERSON}, {@code ORGANIZATION}, {@code THING} or {@code OPEN}
 * @param mentionsPerson whether a word before the head names a person
 */
record TypeSubject(Kind kind, boolean mentionsPerson, String name) {

  enum Kind {
    PERSON,
    ORGANIZATION,
    THING,
    OPEN
  }

  static TypeSubject of(TypeDecl type, ProgramModel program, Lexicon lexicon) {
    TypeSubject own = named(type, lexicon);
    if (own.kind() != Kind.OPEN) {
      return own;
    }
    return program.lineage(type).stream()
        .map(each -> named(each, lexicon))
        .filter(each -> each.kind() == Kind.PERSON)
        .findFirst()
        .orElse(own);
  }

  private static TypeSubject named(TypeDecl type, Lexicon lexicon) {
    String name = type.id().simpleName();
    List<String> words = Words.of(name);
    int head = words.size() - 1;
    while (head > 0 && lexicon.wrappers().contains(words.get(head))) {
      head--;
    }
    boolean mentions =
        head > 0 && words.subList(0, head).stream().anyMatch(word -> isOne(word, lexicon.people()));
    String last = head < 0 ? "" : words.get(head);
    return new TypeSubject(kind(last, lexicon), mentions, name);
  }

  private static Kind kind(String head, Lexicon lexicon) {
    if (isOne(head, lexicon.people())) {
      return Kind.PERSON;
    }
    if (isOne(head, lexicon.organizations())) {
      return Kind.ORGANIZATION;
    }
    return isOne(head, lexicon.things()) ? Kind.THING : Kind.OPEN;
  }

  private static boolean isOne(String word, java.util.Set<String> of) {
    return of.contains(word)
        || of.contains(Words.singular(word))
        || Compounds.split(word, of).stream().skip(1).anyMatch(of::contains);
  }
}
