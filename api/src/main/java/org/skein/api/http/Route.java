package org.skein.api.http;

import io.javalin.http.Handler;

/**
 * One address of the contract, answering to GET.
 *
 * @param path the path as the contract writes it, without the base
 */
record Route(String path, Handler handler) {

  /** The same address with another handler. */
  Route with(Handler other) {
    return new Route(path, other);
  }
}
