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

  /** What hands the request on in a pipeline. */
  record Handing() implements Value {}

  /** A pipeline that has handed the request on. */
  record Gone() implements Value {}

  /** Headers, cookies or parameters of the request by name. */
  record Sendings() implements Value {}

  /** The address of the request as an object. */
  record Address() implements Value {}
}
