package dev.postern.extractor.logic;

import dev.postern.extractor.model.fact.LogicFact;
import java.util.List;

/** Looks for one kind of thing in the code of one method. */
interface Detector {

  /** What is there, in the order of the code. */
  List<LogicFact.Observation> observe(Code code);
}
