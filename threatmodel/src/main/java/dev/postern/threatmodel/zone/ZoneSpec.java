package dev.postern.threatmodel.zone;

import java.util.List;

/**
 * What makes code part of a zone. Any one sign suffices. Patterns of names: {@code ..} stands for
 * any packages, {@code *} for any word, {@code {a,b}} for either; a name without a dot is the last
 * segment.
 *
 * @param ai whether an AI may write here
 * @param packages patterns of packages
 * @param annotations patterns of annotations of a method or its type
 * @param supertypes patterns of types that a type extends or implements
 * @param calls patterns of library types whose methods are called
 * @param files patterns of paths: {@code **} for any folders, {@code *} for any name
 * @param cypher statement that returns methods or types under the name {@code element}, or their
 *     uids; empty for none
 * @param owners who answers for the zone
 */
public record ZoneSpec(
    String id,
    AiUse ai,
    List<String> packages,
    List<String> annotations,
    List<String> supertypes,
    List<String> calls,
    List<String> files,
    String cypher,
    List<String> owners) {
  public ZoneSpec {
    packages = List.copyOf(packages);
    annotations = List.copyOf(annotations);
    supertypes = List.copyOf(supertypes);
    calls = List.copyOf(calls);
    files = List.copyOf(files);
    owners = List.copyOf(owners);
  }
}
