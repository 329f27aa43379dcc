package dev.postern.extractor.workspace.build;

/** The build system a module is described by. */
public enum BuildSystem {
  MAVEN,
  GRADLE,
  /** No build file: plain sources. */
  NONE
}
