import type { ReactNode } from 'react';
import type { Claim, DocumentView, EntityRef, Measurement } from '../api/contract.generated';
import { lines, segments, type Range, type Segment } from '../core/segments';
import { moodOf } from '../core/vocabulary';
import { EntityLink } from './EntityLink';

/** What a document states: a claim or a measurement. */
export type Evidence =
  { type: 'claim'; stated: Claim } | { type: 'measurement'; stated: Measurement };

type Layer = Range &
  (
    | { type: 'quote'; mood: string; quote: Range }
    | { type: 'mention'; entity: EntityRef }
    | { type: 'focus' }
    | { type: 'chosen' }
  );

interface Props {
  view: DocumentView;
  evidence: readonly Evidence[];
  within: Range;
  /** The quote of the address, and the sentence around it. */
  chosen: Range | null;
  focus: Range | null;
  onChoose(quote: Range): void;
  inline?: boolean;
}

/** Text of a document with every quote marked and every mention linked. */
export function DocumentText({ view, evidence, within, chosen, focus, onChoose, inline }: Props) {
  const layers: Layer[] = [
    ...evidence.map(({ stated: { quote, mood } }) => ({
      type: 'quote' as const,
      start: quote.start,
      end: quote.end,
      mood,
      quote: { start: quote.start, end: quote.end },
    })),
    ...view.mentions.map(({ quote, entity }) => ({
      type: 'mention' as const,
      start: quote.start,
      end: quote.end,
      entity,
    })),
    ...(focus ? [{ type: 'focus' as const, ...bounds(focus) }] : []),
    ...(chosen ? [{ type: 'chosen' as const, ...bounds(chosen) }] : []),
  ];
  const line = (range: Range) => pieces(segments(view.text, layers, range), onChoose);
  if (inline) return line(within);
  return lines(view.text.slice(within.start, within.end)).map((found) => {
    const range = { start: found.start + within.start, end: found.end + within.start };
    return <p key={range.start}>{line(range)}</p>;
  });
}

const bounds = ({ start, end }: Range) => ({ start, end });

/** Neighbouring segments of one mention become one link, so that it is one stop for a keyboard. */
function pieces(cut: Segment<Layer>[], onChoose: (quote: Range) => void): ReactNode[] {
  const out: ReactNode[] = [];
  for (let at = 0; at < cut.length;) {
    const first = cut[at];
    if (!first) break;
    const mention = first.ranges.find((layer) => layer.type === 'mention');
    if (!mention) {
      out.push(<Piece key={first.start} segment={first} onChoose={onChoose} />);
      at++;
      continue;
    }
    let to = at;
    while (cut[to]?.ranges.includes(mention)) to++;
    out.push(
      <EntityLink key={first.start} entity={mention.entity} glyph={false} className="mention">
        {cut.slice(at, to).map((segment) => (
          <Piece key={segment.start} segment={segment} />
        ))}
      </EntityLink>,
    );
    at = to;
  }
  return out;
}

const STRENGTH = ['asserted', 'planned', 'alleged', 'denied'];

function Piece({
  segment,
  onChoose,
}: {
  segment: Segment<Layer>;
  onChoose?: (quote: Range) => void;
}) {
  const { ranges, text, start } = segment;
  const quotes = ranges.filter((layer) => layer.type === 'quote');
  const focus = ranges.some((layer) => layer.type === 'focus') || undefined;
  const chosen = ranges.some((layer) => layer.type === 'chosen') || undefined;
  const [inner] = [...quotes].sort(
    (left, right) =>
      left.end - left.start - (right.end - right.start) ||
      STRENGTH.indexOf(left.mood) - STRENGTH.indexOf(right.mood),
  );
  if (!inner) {
    return (
      <span data-start={start} data-focus={focus} data-chosen={chosen}>
        {text}
      </span>
    );
  }
  return (
    <mark
      data-start={start}
      data-focus={focus}
      data-chosen={chosen}
      data-form={moodOf(inner.mood).form}
      {...(onChoose && { onClick: () => onChoose(inner.quote) })}
    >
      {text}
    </mark>
  );
}
