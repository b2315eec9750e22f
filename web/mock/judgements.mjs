// Judgements over the fixtures: a short queue, a pair side by side, and a history that lasts as
// long as the process. A merge here changes addresses alone, not what an entity shows.
import { graph } from './graph.mjs';

const PAIRS = [
  [
    'ascend-910',
    'ascend-910b',
    0.46,
    [
      ['spelling', 2.2, '“Ascend 910” and “Ascend 910B” agree in 90 % of their letters'],
      ['neighbours', 0.6, '1 entity is tied to both'],
      ['type', 0.6, 'both are seen as Chip'],
      ['reference', -4, 'both are in the reference knowledge'],
    ],
  ],
  [
    'h100',
    'h800',
    0.12,
    [
      ['numbers', -4, 'the numbers differ: “H100” and “H800”'],
      ['spelling', 0.3, '“H100” and “H800” agree in 75 % of their letters'],
      ['type', 0.6, 'both are seen as Chip'],
    ],
  ],
  [
    'northlight',
    'x5f0c1',
    0.3,
    [
      ['words', 1.2, 'one has all words of the other'],
      ['type', 0.6, 'both are seen as Firm'],
    ],
  ],
];

let history = [];
let made = 0;

const ref = (id) => graph.entity(id)?.entity ?? null;
const features = (list) => list.map(([name, weight, words]) => ({ name, weight, words }));
const standing = (judgement) => !judgement.revoked;
const isOf = (judgement, first, second) =>
  [first, second].every((id) => [judgement.first.id, judgement.second.id].includes(id));

/** Forgets everything that was judged. */
export function reset() {
  history = [];
  made = 0;
}

/** The id that this one was merged into, or null. */
export function mergedInto(id) {
  const merge = history.find(
    (judgement) => standing(judgement) && judgement.verdict === 'same' && judgement.gives === id,
  );
  return merge ? merge.keeps : null;
}

const view = ({ keeps, gives, ...judgement }) => ({
  ...judgement,
  into: judgement.verdict === 'same' && standing(judgement) ? ref(keeps) : null,
});

export function list({ entity, standing: only, offset = 0, limit = 50 }) {
  const found = history
    .filter((judgement) => only !== 'true' || standing(judgement))
    .filter(({ first, second }) => !entity || first.id === entity || second.id === entity);
  return {
    total: found.length,
    offset,
    judgements: found.slice(offset, offset + limit).map(view),
  };
}

export function queue({ offset = 0, limit = 20 }) {
  const open = PAIRS.filter(
    ([keeps, gives]) =>
      !history.some((judgement) => standing(judgement) && isOf(judgement, keeps, gives)),
  ).map(([keeps, gives, probability, list]) => {
    const { claims } = graph.entity(gives).counts;
    const worth = (1 - Math.abs(2 * probability - 1)) * claims;
    return {
      keeps: ref(keeps),
      gives: ref(gives),
      probability,
      claims,
      worth,
      features: features(list),
    };
  });
  return { total: open.length, offset, pairs: open.slice(offset, offset + limit) };
}

function side(profile, other) {
  const { entity, known, defence, names, counts, statements, neighbours } = profile;
  const others = new Set(other.neighbours.map((neighbour) => neighbour.entity.id));
  return {
    entity,
    known,
    defence,
    names: names.slice(0, 12),
    counts,
    statements: statements.slice(0, 5),
    neighbours: neighbours
      .map((neighbour) => neighbour.entity)
      .filter(({ id }) => !others.has(id) && id !== other.entity.id),
  };
}

export function pair(firstId, secondId) {
  const first = graph.entity(firstId);
  const second = graph.entity(secondId);
  if (!first || !second || firstId === secondId) return null;
  const known = PAIRS.find(([keeps, gives]) => keeps === firstId && gives === secondId);
  const { counts } = second;
  const shared = first.neighbours.flatMap(({ entity, predicates }) => {
    const same = second.neighbours.find((neighbour) => neighbour.entity.id === entity.id);
    return same ? [{ entity, first: predicates, second: same.predicates }] : [];
  });
  return {
    first: side(first, second),
    second: side(second, first),
    probability: known?.[2] ?? 0.05,
    features: features(known?.[3] ?? [['spelling', -3, 'the names do not agree']]),
    shared,
    change: {
      keeps: first.entity,
      gives: second.entity,
      claims: counts.claims,
      measurements: counts.measurements,
      mentions: counts.mentions,
      documents: counts.documents,
      ties: counts.neighbours,
      between: 0,
    },
    judgements: history.filter((judgement) => isOf(judgement, firstId, secondId)).map(view),
  };
}

export function judge({ first, second, verdict, by, why = null }) {
  if (!ref(first) || !ref(second)) return null;
  made++;
  const judgement = {
    id: `j${String(made).padStart(20, '0')}`,
    first: ref(first),
    second: ref(second),
    verdict,
    by: { kind: 'person', name: by },
    at: `2024-05-01T12:00:${String(made % 60).padStart(2, '0')}Z`,
    why,
    revoked: null,
    keeps: first,
    gives: second,
  };
  history.unshift(judgement);
  return view(judgement);
}

export function revoke(id, { by, why = null }) {
  const judgement = history.find((one) => one.id === id && standing(one));
  if (!judgement) return null;
  judgement.revoked = { by: { kind: 'person', name: by }, at: '2024-05-02T12:00:00Z', why };
  return view(judgement);
}
