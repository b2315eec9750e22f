import type { Claim, Measure, Measured, NamedMeasure } from '../api/contract.generated';
import { count } from './words';

/** With fewer test cases than this a percentage would say more than is known. */
const FEW = 10;

/** A share as a percentage: 0.694 → "69 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** Bounds of a share: "54–81 %". */
export function bounds(low: number | null, high: number | null): string {
  return low === null || high === null ? '' : `${Math.round(low * 100)}–${percent(high)}`;
}

/** A share of some cases: a percentage, or both numbers where the cases are few. */
export function shareOf(right: number, cases: number): string {
  if (cases === 0) return 'no case';
  return cases < FEW ? `${right} of ${cases}` : percent(right / cases);
}

/** Whether there are too few cases for a percentage. */
export const isFew = (cases: number) => cases < FEW;

/** How often such claims are right, and how many are found, in one clause beside them. */
export function measureInWords(measure: Measure): string {
  const { predicted, gold, right } = measure;
  if (predicted === 0) {
    return gold === 0 ? 'never tested' : `not tested: found none of ${gold} in tests`;
  }
  return [rightInWords(measure), gold > 0 && foundInWords(right, gold)].filter(Boolean).join(', ');
}

function rightInWords({ right, predicted, precisionLow, precisionHigh }: Measure): string {
  if (isFew(predicted)) {
    return `only ${count(predicted, 'test case')} (${right === 0 ? 'none' : right} right)`;
  }
  const range = bounds(precisionLow, precisionHigh);
  return `right in ${percent(right / predicted)} of test cases (${range})`;
}

function foundInWords(right: number, gold: number): string {
  return isFew(gold)
    ? `finds ${right === 0 ? 'none' : right} of ${gold}`
    : `finds ${percent(right / gold)}`;
}

/** The same, shorter, for a line that has much to say already. */
export function measureInShort({ right, predicted }: Measure): string {
  return predicted === 0 ? 'not tested' : `${shareOf(right, predicted)} right in tests`;
}

/** The same with all its numbers, for whoever asks. */
export function measureInFull({
  right,
  predicted,
  gold,
  precisionLow,
  precisionHigh,
}: Measure): string {
  if (predicted === 0 && gold === 0) return 'No test document states or seems to state this.';
  const among =
    predicted === 0
      ? 'None was found in the test documents'
      : `Of ${predicted} that were found in the test documents, ${right} ${right === 1 ? 'is' : 'are'} right: with 95 % confidence ${bounds(precisionLow, precisionHigh)} of all`;
  return `${among}. Of ${gold} that they state, ${right} ${right === 1 ? 'was' : 'were'} found.`;
}

/** The measure of that name. */
export function measureOf(measures: readonly NamedMeasure[], name: string): Measure | undefined {
  return measures.find((one) => one.name === name)?.measure;
}

/** The measure of a claim's predicate; none where its object is not named: such were not tested. */
export function measureOfClaim(
  { predicates }: Measured,
  { predicate, object }: Claim,
): Measure | undefined {
  return object ? measureOf(predicates, predicate) : undefined;
}

/** Those with the most test cases first: of the others least is known. */
export function mostTestedFirst(measures: readonly NamedMeasure[]): NamedMeasure[] {
  const cases = ({ measure }: NamedMeasure) => measure.predicted * 1000 + measure.gold;
  return [...measures].sort((left, right) => cases(right) - cases(left));
}
