package org.skein.api.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One address of the contract, answering to one method.
 *
 * @param path the path as the contract writes it, without the base
 * @param method GET, or POST or PUT where it writes
 */
record Route(String path, Handler handler, HandlerType method) {

  /** An address that answers to GET. */
  Route(String path, Handler handler) {
    this(path, handler, HandlerType.GET);
  }

  /** An address that answers to POST. */
  static Route post(String path, Handler handler) {
    return new Route(path, handler, HandlerType.POST);
  }

  /** An address that answers to PUT. */
  static Route put(String path, Handler handler) {
    return new Route(path, handler, HandlerType.PUT);
  }

  /** The same address with another handler. */
  Route with(Handler other) {
    return new Route(path, other, method);
  }

  /** Whether it changes the graph. */
  boolean writes() {
    return method != HandlerType.GET;
  }
}
