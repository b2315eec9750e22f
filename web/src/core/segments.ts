/** A stretch [start, end) of a text, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of a text over which the same ranges lie. */
export interface Segment<R extends Range> extends Range {
  text: string;
  ranges: R[];
}

/**
 * Cuts text[start, end) wherever a range begins or ends, so that ranges may overlap in any way.
 * The segments follow each other without a gap; ranges outside are clipped, empty ones ignored.
 */
export function segments<R extends Range>(
  text: string,
  ranges: readonly R[],
  { start, end }: Range = { start: 0, end: text.length },
): Segment<R>[] {
  const inside = ranges.filter(
    (range) => range.start < range.end && range.start < end && range.end > start,
  );
  const cuts = new Set([start, end]);
  for (const range of inside) {
    cuts.add(Math.max(start, range.start));
    cuts.add(Math.min(end, range.end));
  }
  const ordered = [...cuts].sort((left, right) => left - right);
  return ordered.slice(1).map((to, index) => {
    const from = ordered[index] ?? start;
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      ranges: inside.filter((range) => range.start <= from && range.end >= to),
    };
  });
}

/** The lines of a text that hold more than white space, with their offsets. */
export function lines(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim()) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** Reads `q=start-end` of an address; null where it says something else. */
export function rangeOfHash(hash: string): Range | null {
  const match = /^#?q=(\d{1,9})-(\d{1,9})$/.exec(hash);
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
}

/** What {@link rangeOfHash} reads. */
export function hashOfRange({ start, end }: Range): string {
  return `q=${start}-${end}`;
}
