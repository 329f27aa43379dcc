package dev.postern.extractor.attribution.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgentFileCatalogTest {
  @Test
  void knowsRulesSettingsAndServers() {
    List<AgentFile> found =
        AgentFileCatalog.bundled()
            .among(
                List.of(
                    ".claude/settings.json",
                    ".cursor/rules/java.mdc",
                    ".github/copilot-instructions.md",
                    ".mcp.json",
                    "README.md",
                    "app/AGENTS.md",
                    "docs/claude.md",
                    "src/main/java/A.java"));
    assertEquals(
        List.of(
            new AgentFile(".claude/settings.json", "claude-code", AgentFileKind.SETTINGS),
            new AgentFile(".cursor/rules/java.mdc", "cursor", AgentFileKind.RULES),
            new AgentFile(".github/copilot-instructions.md", "github-copilot", AgentFileKind.RULES),
            new AgentFile(".mcp.json", "any", AgentFileKind.MCP),
            new AgentFile("app/AGENTS.md", "any", AgentFileKind.RULES)),
        found);
  }
}
