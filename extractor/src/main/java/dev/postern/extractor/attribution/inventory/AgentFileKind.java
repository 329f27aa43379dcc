package dev.postern.extractor.attribution.inventory;

/** What a file tells an assistant. */
public enum AgentFileKind {
  /** How to work: instructions, skills, commands. */
  RULES,
  /** What it may do: permissions, hooks. */
  SETTINGS,
  /** Which servers of the Model Context Protocol it talks to. */
  MCP
}
