package dev.postern.graph.mapping;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.fact.ProvenanceFact;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;

/** Where code comes from, and what was not seen. */
final class ProvenanceMapper {
  private final FactIndex index;

  ProvenanceMapper(FactIndex index) {
    this.index = index;
  }

  Rows commit(ProvenanceFact.Commit commit) {
    String sha = commit.sha();
    return new Rows()
        .node(
            NodeKind.COMMIT,
            Uids.uid(NodeKind.COMMIT, sha),
            new Properties()
                .put(PropertyKey.NAME, sha.substring(0, Math.min(10, sha.length())))
                .put(PropertyKey.SHA, sha)
                .put(PropertyKey.DATE, commit.date())
                .put(PropertyKey.AUTHOR, commit.author())
                .put(PropertyKey.TOOLS, commit.tools())
                .put(PropertyKey.REVIEW_CLAIMED, commit.reviewClaimed()));
  }

  Rows authorship(ProvenanceFact.Authorship fact) {
    ProvenanceFact.Authorship authorship = index.merged(fact);
    String method = Uids.method(authorship.method());
    Rows rows =
        new Rows()
            .node(
                NodeKind.METHOD,
                method,
                Places.evident(authorship.evidence())
                    .put(PropertyKey.CODE_LINES, authorship.codeLines())
                    .put(PropertyKey.AI_LINES, authorship.aiLines())
                    .put(PropertyKey.UNDECLARED_LINES, authorship.undeclaredLines())
                    .put(PropertyKey.TOOLS, authorship.tools())
                    .put(PropertyKey.STRENGTH, authorship.strength())
                    .put(PropertyKey.REVIEW_CLAIMED, authorship.reviewClaimed()));
    for (String commit : authorship.commits()) {
      rows.edge(EdgeKind.AUTHORED, Uids.uid(NodeKind.COMMIT, index.commit(commit)), method);
    }
    for (String tool : authorship.tools()) {
      String uid = Uids.uid(NodeKind.AI_TOOL, tool);
      rows.node(NodeKind.AI_TOOL, uid, new Properties().put(PropertyKey.NAME, tool))
          .edge(
              EdgeKind.ATTRIBUTED_TO,
              method,
              uid,
              new Properties().put(PropertyKey.STRENGTH, authorship.strength()));
    }
    return rows;
  }

  Rows gap(ProvenanceFact.Gap fact) {
    CoverageGap gap = fact.gap();
    return gap(gap, index.number(gap));
  }

  /** A gap, with its position among those of its kind in its file. */
  static Rows gap(CoverageGap gap, int number) {
    return new Rows()
        .node(
            NodeKind.COVERAGE_GAP,
            Uids.uid(NodeKind.COVERAGE_GAP, gap.kind() + ":" + gap.span().file() + ":" + number),
            Places.located(gap.span())
                .put(PropertyKey.NAME, gap.kind() + " " + gap.span().place())
                .put(PropertyKey.KIND, gap.kind().name())
                .put(PropertyKey.DETAIL, gap.detail()));
  }
}
