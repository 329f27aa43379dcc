package dev.postern.extractor.access.objectcheck;

import java.util.List;

/**
 * What a method does with an object and its caller, in one context.
 *
 * @param result marks of what it returns
 * @param refuses whether it returns only when the object was related to the caller
 * @param loose whether it refuses by a property of what the request holds alone
 * @param mayRefuse whether it refuses by the caller and by what is found for the object
 * @param reached whether a store is asked for or given the object
 * @param openWrite whether a record is written without a check
 * @param openRecordWrite whether such a record was looked up
 * @param openRead whether a record is handed out without a check
 * @param checkedUse whether a record is written or handed out after a check, or with the caller in
 *     the query
 * @param sawCaller whether the caller appears
 * @param unread whether code that the object enters was not read
 * @param givenAway whether the object is given to code that is not there, which answers nothing
 */
record Reading(
    int result,
    boolean refuses,
    boolean loose,
    boolean mayRefuse,
    boolean reached,
    boolean openWrite,
    boolean openRecordWrite,
    boolean openRead,
    boolean checkedUse,
    boolean sawCaller,
    boolean unread,
    boolean givenAway,
    List<Check> checks) {

  /** Nothing is known to happen. */
  static final Reading NOTHING =
      new Reading(
          0, false, false, false, false, false, false, false, false, false, false, false,
          List.of());

  /** Nothing of it was read. */
  static final Reading UNREAD =
      new Reading(
          0, false, false, false, false, false, false, false, false, false, true, false, List.of());

  Reading {
    checks = List.copyOf(checks);
  }
}
