package dev.postern.extractor.access.request;

import dev.postern.extractor.access.eval.Value;

/** The objects that the code before handlers is given. */
final class Parts {

  private Parts() {}

  /** The request, in any framework. */
  record Request() implements Value {}

  /** The response. */
  record Response() implements Value {}

  /** The session. */
  record Session() implements Value {}

  /** What hands the request on. */
  record Onward() implements Value {}

  /** The address of the request as an object. */
  record Address() implements Value {}
}
