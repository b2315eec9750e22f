// How often a stand-in for the models was right: what the mock says of itself. Of the predicates,
// some have many test cases, some few, some none.
import { vocabulary } from './vocabulary.mjs';

/** Right, stated, found. */
const PREDICATES = {
  acquired: [3, 10, 4],
  authored: [2, 15, 3],
  based_on: [4, 7, 4],
  collaborates_with: [4, 21, 5],
  competes_with: [4, 18, 8],
  develops: [29, 63, 42],
  equivalent_to: [2, 11, 4],
  evaluated_on: [13, 19, 19],
  founded: [5, 15, 7],
  funds: [2, 18, 3],
  investigates: [3, 18, 5],
  invests_in: [16, 36, 21],
  issued: [5, 13, 7],
  listed_on: [5, 24, 6],
  located_in: [23, 52, 31],
  manufactures: [0, 5, 0],
  outperforms: [2, 13, 3],
  part_of: [14, 36, 23],
  restricts: [5, 37, 9],
  studied_at: [7, 11, 7],
  supplies: [6, 36, 10],
  trained_on: [4, 12, 4],
  uses: [6, 42, 13],
  works_for: [21, 53, 41],
};

const TYPES = {
  AIModel: [29, 47, 42],
  Benchmark: [9, 10, 14],
  Chip: [12, 19, 18],
  Dataset: [2, 6, 5],
  Event: [2, 6, 2],
  Facility: [3, 9, 6],
  Firm: [236, 254, 298],
  GovernmentBody: [26, 32, 39],
  Lab: [13, 21, 16],
  MediaOutlet: [15, 23, 20],
  MilitaryUnit: [7, 11, 11],
  Person: [53, 62, 63],
  Place: [95, 108, 107],
  Policy: [12, 18, 16],
  Product: [18, 47, 30],
  ThinkTank: [11, 20, 13],
  Topic: [2, 10, 2],
  University: [12, 18, 16],
  Work: [3, 9, 5],
};

const MOODS = {
  alleged: [2, 4, 4],
  asserted: [161, 166, 170],
  denied: [5, 11, 7],
  planned: [9, 11, 11],
};

const METRICS = {
  count: [13, 22, 21],
  funding: [9, 25, 24],
  market_share: [0, 1, 0],
  memory: [3, 6, 5],
  other: [1, 5, 2],
  parameters: [3, 4, 3],
  performance: [0, 1, 0],
  power: [0, 2, 2],
  price: [1, 4, 6],
  process_node: [2, 4, 2],
  ratio: [0, 2, 0],
  revenue: [1, 3, 3],
  score: [1, 3, 4],
  training_compute: [2, 2, 2],
  training_cost: [1, 1, 1],
  valuation: [2, 4, 4],
};

const Z = 1.959963984540054;
const rounded = (value) => Math.round(value * 10_000) / 10_000;

/** Wilson's interval at 95 %. */
function wilson(hits, cases) {
  if (cases === 0) return [null, null];
  const share = hits / cases;
  const weight = Z ** 2 / cases;
  const centre = (share + weight / 2) / (1 + weight);
  const half = Math.sqrt(share * (1 - share) * weight + weight ** 2 / 4) / (1 + weight);
  return [rounded(Math.max(0, centre - half)), rounded(Math.min(1, centre + half))];
}

/** What the contract calls a measure. */
export function measure(right, gold, predicted) {
  const [precisionLow, precisionHigh] = wilson(right, predicted);
  const [recallLow, recallHigh] = wilson(right, gold);
  return {
    precision: predicted ? rounded(right / predicted) : null,
    precisionLow,
    precisionHigh,
    recall: gold ? rounded(right / gold) : null,
    recallLow,
    recallHigh,
    f1: gold + predicted ? rounded((2 * right) / (gold + predicted)) : 0,
    right,
    gold,
    predicted,
  };
}

const named = (words, counts) =>
  words.map(({ name }) => ({ name, measure: measure(...(counts[name] ?? [0, 0, 0])) }));

function total(counts) {
  const sum = (at) => Object.values(counts).reduce((all, count) => all + count[at], 0);
  return measure(sum(0), sum(1), sum(2));
}

const band = (from, to, confidence, right, predicted) => ({
  from,
  to,
  confidence,
  precision: rounded(right / predicted),
  right,
  predicted,
});

function figures() {
  const { types, predicates, moods, metrics } = vocabulary();
  return {
    training: { documents: 922, entities: 5586, claims: 5038, measurements: 844 },
    heldOut: { documents: 113, entities: 680, claims: 585, measurements: 89 },
    mentions: measure(683, 730, 717),
    typedMentions: total(TYPES),
    claims: total(PREDICATES),
    pairs: measure(208, 585, 279),
    measurements: total(METRICS),
    moodAccuracy: 0.9219,
    byType: named(
      types.filter(({ isAbstract }) => !isAbstract),
      TYPES,
    ),
    byPredicate: named(predicates, PREDICATES),
    byMood: named(moods, MOODS),
    byMetric: named(metrics, METRICS),
    calibration: [
      band(0.5, 0.6, 0.552, 30, 58),
      band(0.6, 0.7, 0.648, 39, 64),
      band(0.7, 0.8, 0.751, 46, 66),
      band(0.8, 0.9, 0.848, 44, 56),
      band(0.9, 1, 0.957, 6, 7),
    ],
  };
}

const all = figures();

/** What the contract calls quality. */
export const quality = () => all;

/** The measures of these predicates and metrics, as they stand beside an answer. */
export function measured(predicates, metrics = []) {
  const only = (measures, names) => measures.filter(({ name }) => names.includes(name));
  return { predicates: only(all.byPredicate, predicates), metrics: only(all.byMetric, metrics) };
}
