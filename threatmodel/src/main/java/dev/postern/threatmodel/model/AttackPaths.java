package dev.postern.threatmodel.model;

import java.util.List;

/**
 * Ways from an actor to something worth having, one per actor and chain of threats.
 *
 * @param paths the gravest, in order
 * @param total how many there are, or {@code counted} of them when there are more
 * @param possible how many of them rest on a fact that is not known
 * @param complete whether all were counted
 * @param cut controls that together close every path, that which closes most first
 * @param exact whether fewer controls cannot do it
 * @param apart standing threats on no path: they concern operators, messages, or no door
 */
public record AttackPaths(
    List<AttackPath> paths,
    int total,
    int possible,
    boolean complete,
    List<ClosingControl> cut,
    boolean exact,
    int apart) {

  /** None. */
  public static final AttackPaths NONE = new AttackPaths(List.of(), 0, 0, true, List.of(), true, 0);

  public AttackPaths {
    paths = List.copyOf(paths);
    cut = List.copyOf(cut);
  }

  /**
   * A way.
   *
   * @param actor who starts
   * @param assets what is reached, gravest first
   * @param sensitivity of the gravest; empty when it is no data
   * @param possible whether a fact that is not known decides
   * @param boundaries trust boundaries that are crossed, {@code from → to} each
   * @param controls keys of the controls each of which closes it, see {@link ClosingControl#key}
   */
  public record AttackPath(
      String actor,
      List<String> assets,
      String sensitivity,
      String application,
      boolean possible,
      int score,
      List<PathStep> steps,
      List<String> boundaries,
      List<String> controls) {
    public AttackPath {
      assets = List.copyOf(assets);
      steps = List.copyOf(steps);
      boundaries = List.copyOf(boundaries);
      controls = List.copyOf(controls);
    }
  }

  /**
   * A step.
   *
   * @param threat id of the threat that makes it possible; empty where nothing stands against it
   * @param doors through which
   * @param place {@code file:line}; empty when none
   */
  public record PathStep(String text, String threat, List<String> doors, String place) {
    public PathStep {
      doors = List.copyOf(doors);
    }
  }

  /**
   * A change at one place.
   *
   * @param key what tells it apart
   * @param what what to do
   * @param place where; empty when not known
   * @param closes how many of the paths it closes by itself
   * @param more how many it closes beyond those before it in the list
   */
  public record ClosingControl(
      String key, String what, String place, int closes, int more, List<String> threats) {
    public ClosingControl {
      threats = List.copyOf(threats);
    }
  }
}
