package dev.postern.graph.mapping;

import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.GuardId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.graph.schema.NodeKind;

/**
 * The identities of nodes: label, colon, and what names the thing in the source. They hold no line
 * numbers, so they stay when code moves.
 */
public final class Uids {
  private Uids() {}

  public static String module(ModuleId id) {
    return uid(NodeKind.MODULE, id);
  }

  public static String file(String path) {
    return uid(NodeKind.FILE, path);
  }

  public static String type(TypeId id) {
    return uid(NodeKind.TYPE, id);
  }

  public static String field(FieldId id) {
    return uid(NodeKind.FIELD, id);
  }

  public static String method(MethodId id) {
    return uid(NodeKind.METHOD, id);
  }

  public static String parameter(MethodId method, int index) {
    return uid(NodeKind.PARAMETER, method + ":" + index);
  }

  public static String application(ApplicationId id) {
    return uid(NodeKind.APPLICATION, id);
  }

  public static String endpoint(EndpointId id) {
    return uid(NodeKind.ENDPOINT, id);
  }

  public static String chain(GuardId id) {
    return uid(NodeKind.GUARD_CHAIN, id);
  }

  public static String guard(GuardId id) {
    return uid(NodeKind.GUARD, id);
  }

  public static String decision(EndpointId endpoint, String variant) {
    return uid(NodeKind.ACCESS_DECISION, endpoint + "@" + variant);
  }

  public static String question(ApplicationId application, String id) {
    return uid(NodeKind.QUESTION, application + ":" + id);
  }

  public static String corsPolicy(GuardId id) {
    return uid(NodeKind.CORS_POLICY, id);
  }

  public static String authoritySource(GuardId id) {
    return uid(NodeKind.AUTHORITY_SOURCE, id);
  }

  public static String container(String name) {
    return uid(NodeKind.DATA_CONTAINER, name);
  }

  public static String sink(MethodId method, String kind, int ordinal) {
    return uid(NodeKind.SINK, method + ":" + kind + ":" + ordinal);
  }

  /** The uid of a node whose identity is a plain text. */
  static String uid(NodeKind kind, Object identity) {
    return kind.label() + ":" + identity;
  }
}
