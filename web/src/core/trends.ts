import type { TrendFilter, TrendLines, TrendPoint } from '../api/contract.generated';
import { spaced } from './words';

export type Measure = 'share' | 'statements' | 'origins' | 'documents';
export type Step = 'month' | 'quarter' | 'year';

export const MEASURES: readonly { name: Measure; label: string; unit: string }[] = [
  { name: 'share', label: 'share of documents', unit: 'documents in 1,000 of the period' },
  { name: 'origins', label: 'independent origins', unit: 'independent origins' },
  { name: 'statements', label: 'statements', unit: 'different statements' },
  { name: 'documents', label: 'documents', unit: 'documents' },
];

export type Line = TrendLines['series'][number];

/** The conditions of a filter as it is written; what cannot be read is left to the server. */
export function conditionsOf(text: string): Map<string, string> {
  const conditions = new Map<string, string>();
  for (const [, key, quoted, plain] of text.matchAll(/([a-z]+):(?:"([^"]*)"|([^,;"]*))/g)) {
    if (key) conditions.set(key, quoted ?? plain ?? '');
  }
  return conditions;
}

export function filterText(conditions: ReadonlyMap<string, string>): string {
  return [...conditions]
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}:${/[,;]/.test(value) ? `"${value}"` : value}`)
    .join(',');
}

/** The filters of a page; semicolons within quotes are part of a value. */
export const splitFilters = (text: string): string[] =>
  text.match(/(?:"[^"]*"|[^;"])+/g)?.map((one) => one.trim()) ?? [''];

const SAID: Record<string, (name: string) => string> = {
  entity: (name) => name,
  with: (name) => `with ${name}`,
  predicate: (name) => name,
  type: (name) => `a ${name}`,
  subject: (name) => `by a ${name}`,
  object: (name) => `of a ${name}`,
  topic: (name) => `in documents on ${name}`,
  place: (name) => `in ${name}`,
  source: (name) => `from ${name}`,
  mood: (name) => name,
};

/** A filter in words: "Huawei develops". */
export function nameOf({ conditions }: TrendFilter): string {
  return (
    conditions.map(({ key, name }) => SAID[key]?.(name) ?? `${spaced(key)} ${name}`).join(' ') ||
    'all claims'
  );
}

export function valueOf(point: TrendPoint, measure: Measure): number | null {
  return measure === 'share' ? point.share : point[measure];
}

/** What a chart shows, in one sentence: where each line stands highest. */
export function finding(lines: readonly Line[], measure: Measure): string {
  const tops = lines.map(({ filter, points }) => {
    let top: TrendPoint | undefined;
    for (const point of points) {
      if (point.state === 'none' || point.state === 'few') continue;
      if (!top || (valueOf(point, measure) ?? 0) > (valueOf(top, measure) ?? 0)) top = point;
    }
    return { name: nameOf(filter), top };
  });
  const found = tops.filter(({ top }) => top && (valueOf(top, measure) ?? 0) > 0);
  if (!found.length) {
    return `How often is ${tops.map(({ name }) => name).join(', or ')} stated?`;
  }
  const said = found.map(({ name, top }) => `${name} in ${periodName(top!.period)}`);
  return `Stated most: ${said.join('; ')}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2023-04" as "Apr 2023", "2023-Q2" as "Q2 2023". */
export function periodName(period: string): string {
  const [year = '', part] = period.split('-');
  if (!part) return year;
  return part.startsWith('Q') ? `${part} ${year}` : `${MONTHS[Number(part) - 1] ?? part} ${year}`;
}

/** Round numbers from 0 up to at least the highest value, at most five steps. */
export function ticks(highest: number): number[] {
  if (highest <= 0) return [0, 1];
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
  const whole = step < 1 && Number.isInteger(highest) ? 1 : step;
  const many = Math.ceil(highest / whole);
  return Array.from({ length: many + 1 }, (_, index) => index * whole);
}
