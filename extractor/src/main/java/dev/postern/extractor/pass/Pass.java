package dev.postern.extractor.pass;

import java.util.List;

/** One step of extraction. A pass keeps no state between runs. */
public interface Pass {

  /** Name in kebab-case, shown as progress. */
  String name();

  /** Names of the passes that must have run. */
  List<String> requires();

  /** Reads slots of earlier passes, fills its own, and reports facts and gaps. */
  void run(PassContext context);
}
