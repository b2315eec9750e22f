/** A scale from the least to the greatest of some values, in per cent of a track. */
export interface Scale {
  low: number;
  high: number;
  /** Whether equal steps are equal factors: where the values span more than two orders. */
  logarithmic: boolean;
  at(value: number): number;
}

const SPAN = 100;

/** The scale that all values fit on; a single value stands in the middle. */
export function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const logarithmic = low > 0 && high / low > SPAN;
  const turn = logarithmic ? Math.log10 : (value: number) => value;
  const [from, to] = [turn(low), turn(high)];
  return {
    low,
    high,
    logarithmic,
    at: (value) =>
      to === from ? 50 : Math.max(0, Math.min(100, ((turn(value) - from) / (to - from)) * 100)),
  };
}

/** Where a range lies on a scale; an open end runs to the end of the track. */
export function bar(
  { at }: Scale,
  low: number | null,
  high: number | null,
): { from: number; to: number; openLow: boolean; openHigh: boolean } {
  return {
    from: low === null ? 0 : at(low),
    to: high === null ? 100 : at(high),
    openLow: low === null,
    openHigh: high === null,
  };
}
