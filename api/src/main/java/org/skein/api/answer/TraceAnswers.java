package org.skein.api.answer;

import org.skein.graph.trace.LinkRequest;
import org.skein.graph.trace.TraceRequest;
import org.skein.graph.view.LinkPage;
import org.skein.graph.view.TraceResult;

/** How entities are connected, and what ties military and civil ones. */
public interface TraceAnswers {

  /** The best paths between two entities or two sets, best first. */
  TraceResult trace(TraceRequest request);

  /** One page of military–civil links, strongest first. */
  LinkPage links(LinkRequest request);
}
