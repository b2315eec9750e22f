package org.skein.api.http;

import io.javalin.http.Handler;

/**
 * One address of the contract, answering to one method.
 *
 * @param path the path as the contract writes it, without the base
 * @param writes whether it answers to POST, and not to GET
 */
record Route(String path, Handler handler, boolean writes) {

  /** An address that answers to GET. */
  Route(String path, Handler handler) {
    this(path, handler, false);
  }

  /** An address that answers to POST. */
  static Route post(String path, Handler handler) {
    return new Route(path, handler, true);
  }

  /** The same address with another handler. */
  Route with(Handler other) {
    return new Route(path, other, writes);
  }
}
