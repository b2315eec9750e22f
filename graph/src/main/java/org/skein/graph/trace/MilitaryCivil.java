package org.skein.graph.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skein.graph.store.GraphStore;
import org.skein.graph.trace.LinkRequest.Military;
import org.skein.graph.trace.LinkSearch.Link;
import org.skein.graph.trace.PathSearch.Found;
import org.skein.graph.trace.TieMap.Edge;
import org.skein.graph.view.ClaimScope;
import org.skein.graph.view.EntityProfile.DefenceView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.LinkPage;
import org.skein.graph.view.TraceResult.Path;

/**
 * Answers what ties military and civil entities, graded, each link with its chain of claims. Safe
 * for use by many threads.
 */
public final class MilitaryCivil {
  private final GraphStore store;
  private final TieMaps maps;
  private final PathViews views;
  private final Map<Military, Known> known = new EnumMap<>(Military.class);

  MilitaryCivil(GraphStore store, TieMaps maps) {
    this.store = store;
    this.maps = maps;
    this.views = new PathViews(store);
  }

  /** All links of one state of the ties. */
  private record Known(TieMap map, LinkSearch search, List<Link> links) {}

  /**
   * A page of links, strongest first.
   *
   * @throws org.skein.graph.model.SkeinException {@code NOT_FOUND} if there is no such entity,
   *     {@code BAD_INPUT} if the vocabulary has no such type
   */
  public LinkPage links(LinkRequest request) {
    String type = request.type();
    if (type != null) {
      store.vocabulary().type(type);
    }
    String id = request.entityId();
    EntityRef entity = id == null ? null : store.entity(id);
    Known now = known(request.military());
    int number = entity == null ? -1 : now.map().number(entity.id());
    List<Link> all =
        entity == null ? now.links() : number < 0 ? List.of() : now.search().of(number);
    List<Link> graded =
        all.stream()
            .filter(link -> link.grade() >= request.grade())
            .filter(ofType(now.map(), type))
            .toList();
    List<Link> wanted = graded.stream().filter(isSince(request.since())).toList();
    List<Link> page = wanted.stream().skip(request.offset()).limit(request.limit()).toList();
    return new LinkPage(
        entity,
        side(entity, number, now),
        request.since(),
        wanted.size(),
        request.offset(),
        page.isEmpty() ? List.of() : views(now.map(), page),
        cutOff(now, request, graded));
  }

  private synchronized Known known(Military military) {
    TieMap map = maps.of(ClaimScope.ALL);
    Known current = known.get(military);
    if (current == null || current.map() != map) {
      LinkSearch search = new LinkSearch(map, store.vocabulary(), military);
      current = new Known(map, search, search.all());
      known.put(military, current);
    }
    return current;
  }

  private static @Nullable String side(@Nullable EntityRef entity, int number, Known now) {
    if (entity == null) {
      return null;
    }
    boolean military =
        number < 0 ? entity.type().equals("MilitaryUnit") : now.search().isMilitary(number);
    return military ? "military" : "civil";
  }

  private Predicate<Link> ofType(TieMap map, @Nullable String type) {
    return link -> type == null || store.vocabulary().isA(map.kind(link.civil()).type(), type);
  }

  private static Predicate<Link> isSince(@Nullable String since) {
    return link -> since == null || link.since() != null && link.since().compareTo(since) >= 0;
  }

  private List<String> cutOff(Known now, LinkRequest request, List<Link> graded) {
    CutOff cutOff = new CutOff();
    if (!store.isProjected()) {
      cutOff.unread();
    }
    cutOff.add("chains of more than two claims, and what all sources deny");
    long undated = graded.stream().filter(link -> link.since() == null).count();
    if (request.since() != null && undated > 0) {
      cutOff.add(
          "%d %s on a document without a date: whether they are new is not known"
              .formatted(undated, undated == 1 ? "link rests" : "links rest"));
    }
    int hubs = now.search().hubsPassedBy().cardinality();
    if (hubs > 0) {
      cutOff.add("chains through %d entities with more than 200 ties".formatted(hubs));
    }
    return cutOff.words();
  }

  private List<LinkPage.Link> views(TieMap map, List<Link> links) {
    List<Found> paths = links.stream().map(Link::best).toList();
    List<Path> shown = views.of(map, (at, edge) -> edge.strength(), paths, ClaimScope.ALL);
    Map<String, DefenceView> defences =
        store.defences(
            links.stream()
                .flatMap(link -> Stream.of(map.id(link.military()), map.id(link.civil())))
                .distinct()
                .toList());
    List<LinkPage.Link> pages = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      pages.add(view(links.get(i), shown.get(i), defences));
    }
    return pages;
  }

  private static LinkPage.Link view(Link link, Path path, Map<String, DefenceView> defences) {
    EntityRef military = path.hops().get(0).from();
    EntityRef civil = path.hops().get(path.hops().size() - 1).to();
    Optional<DefenceView> defence = Optional.ofNullable(defences.get(military.id()));
    DefenceView mark = defences.get(civil.id());
    return new LinkPage.Link(
        military,
        defence.map(DefenceView::affiliation).orElse("military unit"),
        defence.map(DefenceView::source).orElse(null),
        civil,
        mark == null ? null : mark.affiliation(),
        link.grade(),
        LinkGrade.label(link.grade()),
        link.mood().label(),
        link.since(),
        lastSeen(link),
        link.chains(),
        new Path(path.hops(), link.strength(), path.soleSource()));
  }

  private static @Nullable String lastSeen(Link link) {
    return link.best().edges().stream()
        .map(Edge::tie)
        .map(tie -> tie.lastSeen())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
