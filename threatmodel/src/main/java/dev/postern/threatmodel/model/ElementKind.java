package dev.postern.threatmodel.model;

/** Kinds of elements of a data-flow diagram (Shostack, Threat Modeling, 2014, ch. 2). */
public enum ElementKind {
  EXTERNAL_ENTITY,
  PROCESS,
  DATA_STORE
}
