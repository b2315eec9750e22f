// Turns the fixtures into what the contract answers: offsets, statements, search, paths.
import { createHash } from 'node:crypto';
import { documents as sources, entities as known } from './fixtures.mjs';
import { trends } from './trends.mjs';
import { vocabulary } from './vocabulary.mjs';

const id = (prefix, ...parts) =>
  prefix + createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 20);

const byId = new Map(known.map((entity) => [entity.id, entity]));
const ref = (entityId) => {
  if (!entityId) return null;
  const entity = byId.get(entityId);
  if (!entity) throw new Error(`fixtures name an unknown entity ${entityId}`);
  return { id: entity.id, type: entity.type, name: entity.name };
};

function when(text) {
  if (!text) return { from: null, to: null, precision: 'unknown' };
  const precision = { 4: 'year', 7: 'month', 10: 'day' }[text.length];
  return { from: text, to: text, precision };
}

const SYMMETRIC = new Set(['collaborates_with', 'competes_with', 'equivalent_to']);
const MOODS = ['asserted', 'planned', 'alleged', 'denied'];
const strongest = (claims) =>
  MOODS.find((mood) => claims.some((claim) => claim.mood === mood)) ?? 'asserted';
const origins = (claims) => new Set(claims.map((claim) => claim.document.origin)).size;
const contested = (claims) =>
  claims.some((claim) => claim.mood === 'denied') &&
  claims.some((claim) => claim.mood !== 'denied');

function sentenceAround(text, start, end) {
  const before = /[.!?。\n]["”]?\s*/g;
  let from = 0;
  for (const match of text.matchAll(before)) {
    const next = match.index + match[0].length;
    if (next <= start) from = next;
    else if (match.index + 1 >= end) {
      const to = match[0][0] === '\n' ? match.index : match.index + match[0].trimEnd().length;
      return { text: text.slice(from, to), start: from, end: to };
    }
  }
  return { text: text.slice(from), start: from, end: text.length };
}

function locate(text, quote) {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`fixtures quote what no text states: ${quote}`);
  return { text: quote, start, end: start + quote.length };
}

function mentionsOf(text) {
  const names = known
    .flatMap((entity) =>
      [entity.name, ...entity.names.map(([name]) => name)].map((name) => ({ name, entity })),
    )
    .sort((left, right) => right.name.length - left.name.length);
  const taken = [];
  for (const { name, entity } of names) {
    const word = /^[\x20-\x7f]+$/.test(name);
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (word && (/[\w-]/.test(text[at - 1] ?? '') || /\w/.test(text[end] ?? ''))) continue;
      if (taken.some((other) => at < other.quote.end && other.quote.start < end)) continue;
      taken.push({
        quote: { text: name, start: at, end },
        type: entity.type,
        entity: ref(entity.id),
        score: name === entity.name ? 0.98 : 0.86,
        reason: name === entity.name ? 'name' : 'alias',
      });
    }
  }
  return taken.sort((left, right) => left.quote.start - right.quote.start);
}

/** Grades that a user gave. */
const GRADED = { Reuters: 'B' };
const RECORDED = '2026-03-01T09:00:00Z';

const documents = sources.map((source) => {
  const text = source.paragraphs.join('\n\n');
  const document = {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    published: source.published,
    url: source.url,
    origin: source.origin ?? source.id,
    grade: GRADED[source.publisher] ?? 'F',
  };
  const common = (stated) => {
    const quote = locate(text, stated.quote);
    return {
      mood: stated.mood ?? 'asserted',
      saidBy: ref(stated.saidBy),
      quote,
      sentence: sentenceAround(text, quote.start, quote.end),
      document,
      confidence: stated.confidence,
      extractor: 'mock 1',
      origin: stated.saidBy ? `said:${stated.saidBy}` : document.origin,
      recordedAt: RECORDED,
    };
  };
  return {
    document,
    name: source.name,
    author: source.author,
    mediaType: source.mediaType,
    text,
    sentences: text.split(/[.!?。]\s|\n+/).length,
    mentions: mentionsOf(text),
    claims: source.claims.map((claim) => ({
      id: id('c', source.id, claim.subject, claim.predicate, claim.object, claim.quote),
      subject: ref(claim.subject),
      predicate: claim.predicate,
      object: ref(claim.object),
      objectText: claim.objectText ?? null,
      retracted: null,
      when: when(claim.when),
      ...common(claim),
    })),
    measurements: source.measurements.map((measured) => ({
      id: id('m', source.id, measured.entity, measured.metric, measured.quote),
      entity: ref(measured.entity),
      metric: measured.metric,
      low: measured.low,
      high: measured.high,
      unit: measured.unit,
      of: ref(measured.of),
      place: ref(measured.place),
      asOf: when(measured.asOf),
      ...common(measured),
    })),
  };
});

const claims = documents.flatMap((view) => view.claims);
const measurements = documents.flatMap((view) => view.measurements);
const newest = (left, right) =>
  (right.document.published ?? '').localeCompare(left.document.published ?? '');

const touches = (claim, entityId) => claim.subject.id === entityId || claim.object?.id === entityId;
const otherEnd = (claim, entityId) =>
  claim.subject.id === entityId ? claim.object : claim.subject;

const timeOf = (claim) => claim.when.from ?? claim.document.published;

function timeline(statements) {
  return statements
    .map((statement) => {
      const claim = [...statement.claims].sort((left, right) =>
        String(timeOf(left)).localeCompare(String(timeOf(right))),
      )[0];
      const { predicate, outgoing, other, otherText, mood, origins, contested } = statement;
      return {
        time: timeOf(claim),
        published: !claim.when.from,
        predicate,
        outgoing,
        other,
        otherText,
        mood,
        origins,
        contested,
        claim: claim.id,
      };
    })
    .filter(({ time }) => time)
    .sort((left, right) => left.time.localeCompare(right.time));
}

function contradictions(query) {
  const views = query.entity ? [entity(query.entity)] : [];
  const found = views.flatMap((view) =>
    (view?.statements ?? [])
      .filter((statement) => statement.contested && statement.other)
      .map((statement) => ({
        id: id('k', view.entity.id, statement.predicate, statement.other.id),
        kind: 'denial',
        entity: statement.outgoing ? view.entity : statement.other,
        about: statement.predicate,
        other: statement.outgoing ? statement.other : view.entity,
        place: null,
        sides: [false, true].map((denied) => {
          const side = statement.claims.filter((claim) => (claim.mood === 'denied') === denied);
          return {
            says: denied ? 'denied' : 'asserted',
            origins: origins(side),
            claims: side.slice(0, 3),
            measurements: [],
          };
        }),
      })),
  );
  return { total: found.length, offset: 0, contradictions: found };
}

function allSources() {
  const groups = groupBy(
    documents.filter((view) => view.document.publisher),
    (view) => view.document.publisher,
  );
  const found = [...groups.entries()].map(([name, views]) => ({
    id: id('s', name),
    name,
    entity: ref(known.find((entity) => entity.name === name)?.id),
    grade: GRADED[name] ?? 'F',
    documents: views.length,
    origins: views.filter((view) => view.document.origin === view.document.id).length,
    claims: views.reduce((sum, view) => sum + view.claims.length, 0),
    cited: claims.filter((claim) => claim.saidBy?.name === name).length,
    lastSeen:
      views
        .map((view) => view.document.published ?? '')
        .sort()
        .at(-1) || null,
    history: GRADED[name]
      ? [{ grade: GRADED[name], why: 'Right most of the time', at: RECORDED }]
      : [],
  }));
  return { total: found.length, offset: 0, sources: found };
}

function entity(entityId) {
  const found = byId.get(entityId);
  if (!found) return null;
  const mine = claims.filter((claim) => touches(claim, entityId));
  const groups = groupBy(mine, (claim) => statementKey(claim, entityId));
  const statements = [...groups.values()].map((group) => ({
    predicate: group[0].predicate,
    outgoing: group[0].subject.id === entityId || SYMMETRIC.has(group[0].predicate),
    other: otherEnd(group[0], entityId),
    otherText: group[0].object ? null : group[0].objectText,
    origins: origins(group),
    contested: contested(group),
    mood: strongest(group),
    claimCount: group.length,
    retracted: 0,
    confidence: Math.max(...group.map((claim) => claim.confidence)),
    claims: [...group].sort(
      (left, right) =>
        MOODS.indexOf(left.mood) - MOODS.indexOf(right.mood) || right.confidence - left.confidence,
    ),
  }));
  statements.sort((left, right) => right.origins - left.origins);
  const ties = groupBy(
    mine.filter((claim) => otherEnd(claim, entityId)),
    (claim) => otherEnd(claim, entityId).id,
  );
  const neighbours = [...ties.entries()].map(([other, group]) => ({
    entity: ref(other),
    claims: group.length,
    origins: origins(group),
    predicates: [...new Set(group.map((claim) => claim.predicate))],
  }));
  neighbours.sort((left, right) => right.origins - left.origins || right.claims - left.claims);
  const mentioning = documents.filter((view) =>
    view.mentions.some((mention) => mention.entity.id === entityId),
  );
  const seen = (name) =>
    mentioning.filter((view) => view.mentions.some((mention) => mention.quote.text === name))
      .length;
  const measured = measurements.filter((one) => one.entity.id === entityId).sort(newest);
  return {
    entity: ref(entityId),
    known: found.known,
    defence: found.defence,
    names: [[found.name, 'en', found.known ? 'common' : 'seen'], ...found.names].map(
      ([text, language, kind]) => ({
        text,
        language,
        kind,
        seen: seen(text),
        where: mentioning
          .filter((view) => view.mentions.some((mention) => mention.quote.text === text))
          .slice(0, 3)
          .map((view) => view.document),
      }),
    ),
    counts: {
      claims: mine.length,
      measurements: measured.length,
      mentions: documents
        .flatMap((view) => view.mentions)
        .filter((mention) => mention.entity.id === entityId).length,
      documents: mentioning.length,
      neighbours: neighbours.length,
      retracted: 0,
    },
    statements,
    measurements: measured,
    neighbours,
    documents: mentioning
      .map((view) => view.document)
      .sort((left, right) => newest({ document: left }, { document: right })),
    timeline: timeline(statements),
    clocks: { known: null, holds: null },
    undated: 0,
  };
}

function statementKey(claim, entityId) {
  const outgoing = claim.subject.id === entityId || SYMMETRIC.has(claim.predicate);
  const other = otherEnd(claim, entityId)?.id ?? `“${claim.objectText}”`;
  return [claim.predicate, outgoing, other].join(' ');
}

function groupBy(list, key) {
  const groups = new Map();
  for (const item of list) {
    const name = key(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}

function entityClaims(entityId, { predicate, direction = 'both', mood, offset = 0, limit = 50 }) {
  if (!byId.has(entityId)) return null;
  const found = claims
    .filter((claim) => touches(claim, entityId))
    .filter((claim) => !predicate || claim.predicate === predicate)
    .filter((claim) => !mood || claim.mood === mood)
    .filter((claim) => direction !== 'out' || claim.subject.id === entityId)
    .filter((claim) => direction !== 'in' || claim.object?.id === entityId)
    .sort(newest);
  return {
    total: found.length,
    offset,
    claims: found.slice(offset, offset + limit),
    facets: [],
    next: null,
  };
}

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Edits between two words; a swap of neighbours is one edit. */
function distance(left, right) {
  const rows = [Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= left.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let best = Math.min(rows[i][j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + !same);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        best = Math.min(best, rows[i - 2][j - 2] + 1);
      }
      rows[i].push(best);
    }
  }
  return rows[left.length][right.length];
}

function nameScore(typed, name) {
  const [query, target] = [fold(typed.trim()), fold(name)];
  if (target === query) return 1;
  if (target.startsWith(query)) return 0.9;
  if (target.split(/\s/).some((word) => word.startsWith(query))) return 0.8;
  const allowed = query.length >= 8 ? 2 : query.length >= 4 ? 1 : 0;
  return allowed && distance(query, target.slice(0, query.length)) <= allowed ? 0.6 : 0;
}

const claimCount = (entityId) => claims.filter((claim) => touches(claim, entityId)).length;

function suggest(query, limit = 8) {
  return known
    .map((found) => {
      const best = [found.name, ...found.names.map(([name]) => name)]
        .map((name) => ({ name, score: nameScore(query, name) }))
        .sort((left, right) => right.score - left.score)[0];
      return { found, ...best, claims: claimCount(found.id) };
    })
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || right.claims - left.claims)
    .slice(0, limit)
    .map(({ found, name, claims: count }) => ({
      entity: ref(found.id),
      matched: name,
      claims: count,
    }));
}

function marksIn(text, query) {
  const marks = [];
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    const haystack = text.toLowerCase();
    for (let at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at + 1)) {
      if (!marks.some((mark) => at < mark.end && mark.start < at + word.length)) {
        marks.push({ start: at, end: at + word.length });
      }
    }
  }
  return marks.sort((left, right) => left.start - right.start);
}

const valuesOf = (list) =>
  [...(list ?? '').matchAll(/"([^"]*)"|([^,"]+)/g)].map(([, quoted, bare]) => quoted ?? bare);

function search({ q, offset = 0, limit = 20, ...filters }) {
  const words = fold(q).split(/\s+/).filter(Boolean);
  const all = (text) => words.every((word) => fold(text).includes(word));
  const none = { entity: null, claim: null, document: null };
  const hits = [
    ...suggest(q, 20).map((suggestion) => ({
      ...none,
      kind: 'entity',
      score: 3,
      entity: suggestion.entity,
      snippet: suggestion.matched,
      marks: marksIn(suggestion.matched, q),
      facets: { type: [suggestion.entity.type] },
    })),
    ...claims
      .filter((claim) => all(`${claim.subject.name} ${claim.sentence.text} ${claim.object?.name}`))
      .map((claim) => ({
        ...none,
        kind: 'claim',
        score: 1 + claim.confidence,
        claim,
        snippet: claim.sentence.text,
        marks: marksIn(claim.sentence.text, q),
        facets: {
          type: [...new Set([claim.subject.type, ...(claim.object ? [claim.object.type] : [])])],
          predicate: [claim.predicate],
          mood: [claim.mood],
          year: [claim.document.published?.slice(0, 4)].filter(Boolean),
          source: [claim.document.publisher].filter(Boolean),
        },
      })),
    ...documents
      .filter((view) => all(`${view.document.title} ${view.text}`))
      .map((view) => {
        const at = Math.max(0, fold(view.text).indexOf(words[0]));
        const from = Math.max(0, view.text.lastIndexOf(' ', Math.max(0, at - 60)) + 1);
        const snippet = view.text.slice(from, from + 220).replaceAll('\n', ' ');
        return {
          ...none,
          kind: 'document',
          score: 1,
          document: view.document,
          snippet,
          marks: marksIn(snippet, q),
          facets: {
            year: [view.document.published?.slice(0, 4)].filter(Boolean),
            source: [view.document.publisher].filter(Boolean),
          },
        };
      }),
  ];
  const fields = ['kind', 'type', 'predicate', 'source', 'year', 'mood', 'place'];
  const of = (hit, field) => (field === 'kind' ? [hit.kind] : (hit.facets[field] ?? []));
  const kept = (hit, field) =>
    !filters[field] || of(hit, field).some((value) => valuesOf(filters[field]).includes(value));
  const facets = fields.flatMap((field) => {
    const rest = hits.filter((hit) => fields.every((other) => other === field || kept(hit, other)));
    return [
      ...groupBy(
        rest.flatMap((hit) => of(hit, field)),
        (value) => value,
      ).entries(),
    ]
      .map(([value, list]) => ({ field, value, count: list.length }))
      .sort((left, right) => right.count - left.count);
  });
  const found = hits
    .filter((hit) => fields.every((field) => kept(hit, field)))
    .sort((left, right) => right.score - left.score);
  const near = found.length ? undefined : suggest(q, 1)[0]?.matched;
  return {
    query: q,
    total: found.length,
    offset,
    hits: found.slice(offset, offset + limit).map(({ facets: unused, ...hit }) => hit),
    facets,
    didYouMean: /^hauwei$/i.test(q) ? 'Huawei' : (near ?? null),
    notices: /^\w+:/.test(q)
      ? [{ message: `'${q.split(':')[0]}:' is no filter, so it is read as a word`, at: 0 }]
      : [],
  };
}

function edges() {
  const groups = groupBy(
    claims.filter((claim) => claim.object),
    (claim) => [claim.subject.id, claim.predicate, claim.object.id].join(' '),
  );
  return [...groups.values()].map((group) => {
    const mood = strongest(group);
    const weight = { asserted: 1, planned: 0.6, alleged: 0.5, denied: 0.1 }[mood];
    const best = [...group].sort(
      (left, right) =>
        MOODS.indexOf(left.mood) - MOODS.indexOf(right.mood) || right.confidence - left.confidence,
    );
    const strength = weight * best[0].confidence * (1 - 0.5 ** origins(group));
    return {
      subject: group[0].subject,
      object: group[0].object,
      predicate: group[0].predicate,
      claimCount: group.length,
      origins: origins(group),
      contested: contested(group),
      mood,
      strength: Math.round(strength * 1000) / 1000,
      claims: best.slice(0, 3),
    };
  });
}

/** The ids that a set holds: "type:Firm,huawei"; null where an id is unknown. */
function members(set) {
  const ids = [];
  for (const part of set.split(',')) {
    if (part.startsWith('type:')) {
      const type = part.slice('type:'.length);
      ids.push(...known.filter((one) => one.type === type).map(({ id }) => id));
    } else if (part === 'mark:defence') {
      ids.push(...known.filter((one) => one.defence).map(({ id }) => id));
    } else if (byId.has(part)) ids.push(part);
    else return null;
  }
  return ids;
}

function end(set) {
  return { query: set, entities: members(set).length, entity: byId.has(set) ? ref(set) : null };
}

function trace(from, to, hops = 4, k = 5) {
  const starts = members(from);
  const ends = members(to);
  if (!starts || !ends) return null;
  const graph = edges();
  const paths = [];
  const walk = (at, seen, path) => {
    if (path.length && ends.includes(at)) {
      paths.push(path);
      return;
    }
    if (path.length === hops) return;
    for (const edge of graph) {
      const forward = edge.subject.id === at;
      if (!forward && edge.object.id !== at) continue;
      const next = forward ? edge.object : edge.subject;
      if (seen.has(next.id) || (starts.includes(next.id) && !ends.includes(next.id))) continue;
      const { subject, object, ...rest } = edge;
      const hop = { from: forward ? subject : object, to: next, forward, ...rest };
      walk(next.id, new Set([...seen, next.id]), [...path, hop]);
    }
  };
  for (const start of starts) walk(start, new Set([start]), []);
  const scored = paths.map((path) => ({
    hops: path,
    strength: Math.min(...path.map((hop) => hop.strength)),
    soleSource: path.some((hop) => hop.origins === 1),
  }));
  scored.sort(
    (left, right) => right.strength - left.strength || left.hops.length - right.hops.length,
  );
  const left = scored.length - k;
  return {
    from: end(from).entity,
    to: end(to).entity,
    fromSet: end(from),
    toSet: end(to),
    paths: scored.slice(0, k),
    cutOff:
      left > 0 ? [`${left} more paths of at most ${hops} hops, all weaker, are not shown`] : [],
  };
}

const LINK = new Map(vocabulary().predicates.map(({ name, link }) => [name, link]));
const GRADES = ['co-authorship or use', 'joint work', 'contract or supply', 'ownership', 'command'];

/** Only links of one claim, between what is marked and a firm: enough to draw the page. */
function links(entityId, { since, grade = 1, offset = 0, limit = 20 } = {}) {
  if (entityId && !byId.has(entityId)) return null;
  const marked = (id) => known.find((one) => one.id === id && one.defence);
  const all = [];
  for (const edge of edges()) {
    const step = LINK.get(edge.predicate);
    const forward = Boolean(marked(edge.subject.id));
    if (!step || step < grade || forward === Boolean(marked(edge.object.id))) continue;
    const military = forward ? edge.subject : edge.object;
    const civil = forward ? edge.object : edge.subject;
    if (entityId && entityId !== military.id && entityId !== civil.id) continue;
    const seen = edge.claims
      .map(({ document }) => document.published)
      .filter(Boolean)
      .sort();
    if (since && !(seen[0] >= since)) continue;
    const { subject, object, ...rest } = edge;
    all.push({
      military,
      because: marked(military.id).defence.affiliation,
      source: marked(military.id).defence.source,
      civil,
      civilMark: null,
      grade: step,
      gradeLabel: GRADES[step - 1],
      mood: edge.mood,
      firstSeen: seen[0] ?? null,
      lastSeen: seen.at(-1) ?? null,
      chains: 1,
      path: {
        hops: [{ from: military, to: civil, forward, ...rest }],
        strength: edge.strength,
        soleSource: edge.origins === 1,
      },
    });
  }
  all.sort((left, right) => right.grade - left.grade || right.path.strength - left.path.strength);
  return {
    entity: entityId ? ref(entityId) : null,
    side: entityId ? (marked(entityId) ? 'military' : 'civil') : null,
    since: since ?? null,
    total: all.length,
    offset,
    links: all.slice(offset, offset + limit),
    cutOff: ['chains of more than two claims, and what all sources deny'],
  };
}

export const graph = {
  health: () => ({
    status: 'ok',
    version: '0.1.0-mock',
    store: 'fixtures',
    counts: {
      documents: documents.length,
      origins: new Set(documents.map((view) => view.document.origin)).size,
      entities: known.length,
      mentions: documents.reduce((sum, view) => sum + view.mentions.length, 0),
      claims: claims.length,
      measurements: measurements.length,
    },
  }),
  search,
  suggest,
  entity,
  entityClaims,
  contradictions,
  sources: allSources,
  source: (sourceId) => allSources().sources.find((source) => source.id === sourceId) ?? null,
  claim: (claimId) => {
    const claim = claims.find((one) => one.id === claimId);
    return claim ? { claim, retractions: [] } : null;
  },
  document: (documentId) => documents.find((view) => view.document.id === documentId) ?? null,
  trace,
  trends: trends(documents, ref),
  links,
};
