package org.skein.api.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers the requests that Jetty refuses before any handler sees them, such as a broken address.
 */
final class RefusedRequests extends ErrorHandler {
  private final Problems problems;
  private final RequestId requestIds;

  RefusedRequests(Problems problems, RequestId requestIds) {
    this.problems = problems;
    this.requestIds = requestIds;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String requestId = requestIds.next();
    ProblemKind kind = ProblemKind.of(response.getStatus());
    Problem problem =
        Problem.of(
            kind,
            "the request cannot be read: check its address and headers",
            null,
            null,
            requestId);
    response.setStatus(kind.status());
    SecurityHeaders.all().forEach(response.getHeaders()::put);
    response.getHeaders().put(RequestId.HEADER, requestId);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
    response.write(
        true, ByteBuffer.wrap(problems.body(problem).getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
