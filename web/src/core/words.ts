import type { When } from '../api/contract.generated';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const long = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 6,
});
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as one would write it: 3,000 · 450 million · 3.14 × 10²³. */
export function number(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15) {
    const [mantissa = '', exponent = ''] = value.toExponential().split('e+');
    const power = [...exponent].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
    return `${plain.format(Number(Number(mantissa).toFixed(3)))} × 10${power}`;
  }
  return size >= 1e6 ? long.format(value) : plain.format(value);
}

/** A range in words: "40,000–50,000", "more than 3,000", "up to 5,000", "7". */
export function range(low: number | null, high: number | null): string {
  if (low === null && high === null) return 'not given';
  if (high === null) return `more than ${number(low!)}`;
  if (low === null) return `up to ${number(high)}`;
  if (low === high) return number(low);
  const [from, to] = [number(low), number(high)];
  const scale = / (thousand|million|billion|trillion)$/;
  const shared = scale.exec(from)?.[0] === scale.exec(to)?.[0];
  return `${shared ? from.replace(scale, '') : from}–${to}`;
}

/** "1 claim", "3 claims", "1,204 claims". */
export function count(many: number, one: string, more = `${one}s`): string {
  return `${plain.format(many)} ${many === 1 ? one : more}`;
}

/** "3 independent origins". */
export function origins(many: number): string {
  return count(many, 'independent origin');
}

/** An ISO date of any precision, in words; what is no such date comes back as it is. */
export function date(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** When something holds, in words; null where the text does not say. */
export function time({ from, to }: When): string | null {
  if (from && to) return from === to ? date(from) : `${date(from)} to ${date(to)}`;
  if (from) return `from ${date(from)}`;
  return to ? `until ${date(to)}` : null;
}

/** When a claim holds, as a clause: "holds in August 2019", "holds until 2024". */
export function holds(when: When): string | null {
  const words = time(when);
  if (!words) return null;
  if (when.from && when.to && when.from !== when.to) return `holds from ${words}`;
  if (!when.from || !when.to) return `holds ${words}`;
  return `holds ${when.from.length > 7 ? 'on' : 'in'} ${words}`;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The name of a BCP 47 language; empty for an undetermined one. */
export function language(tag: string): string {
  if (!tag || tag === 'und') return '';
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A name of an unknown word of the vocabulary, readable: `works_for` → "works for". */
export function spaced(name: string): string {
  return name.replaceAll('_', ' ');
}
