import { useState } from 'react';
import type { Dating, EntityRef, Measurement } from '../api/contract.generated';
import { bar, scaleOf, type Scale } from '../core/scale';
import { moodOf } from '../core/vocabulary';
import { date, number, range } from '../core/words';
import { EntityLink } from './EntityLink';
import { MoodWord } from './Mood';
import { SentenceQuote } from './Quote';
import { SourceLine } from './SourceLine';
import type { ReactNode } from 'react';

export interface RangePoint {
  dating: Dating;
  measurement: Measurement;
  note?: ReactNode;
}

interface Props {
  /** The finding or the question. */
  title: ReactNode;
  /** What was counted, over how many documents. */
  counted: string;
  points: readonly RangePoint[];
  unit: string;
  level?: 2 | 3;
}

const DASHES = { solid: undefined, dashed: '6 4', dotted: '0.1 5', struck: undefined };

/** Measurements down a time line, each with its range as a bar; the bar's form is the mood. */
export function RangeChart({ title, counted, points, unit, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  const bounds = points.flatMap(({ measurement: { low, high } }) =>
    [low, high].filter((bound) => bound !== null),
  );
  const scale = scaleOf(bounds);
  return (
    <section className="range-chart">
      <Heading>{title}</Heading>
      <p className="quiet counted">
        {counted}
        {scale.low !== scale.high &&
          ` From ${number(scale.low)} to ${number(scale.high)} ${unit}${scale.logarithmic ? ', on a logarithmic scale' : ''}.`}
      </p>
      <ol className="plain-list">
        {points.map((point) => (
          <Row key={point.measurement.id} point={point} scale={scale} unit={unit} />
        ))}
      </ol>
    </section>
  );
}

function Row({ point, scale, unit }: { point: RangePoint; scale: Scale; unit: string }) {
  const { dating, measurement, note } = point;
  const [open, setOpen] = useState(false);
  const { entity, low, high, mood, id } = measurement;
  return (
    <li className="range-row">
      <DatingWord dating={dating} />
      <EntityLink entity={entity} glyph={false} />
      <Track scale={scale} low={low} high={high} mood={mood} />
      <span className="range-value">{range(low, high)}</span>
      <button
        type="button"
        className="plain"
        aria-expanded={open}
        aria-label={`Quote for ${range(low, high)} ${unit}, ${entity.name}`}
        onClick={() => setOpen(!open)}
      >
        Quote
      </button>
      <span className="range-how">
        {mood !== 'asserted' && <MoodWord mood={mood} />}
        {note}
      </span>
      {open && (
        <div className="range-evidence">
          <SentenceQuote {...measurement} />
          <SourceLine stated={measurement} time={measurement.asOf} place={`range-${id}`} />
        </div>
      )}
    </li>
  );
}

interface TrackProps {
  scale: Scale;
  low: number | null;
  high: number | null;
  mood: string;
}

/** A range on its scale: a band, a point where it is exact, an arrow where it is open. */
function Track({ scale, low, high, mood }: TrackProps) {
  const { from, to, openLow, openHigh } = bar(scale, low, high);
  const { form } = moodOf(mood);
  const exact = low !== null && low === high;
  const y = 12;
  return (
    <svg className="range-track" data-form={form} aria-hidden>
      <line className="range-ground" x1="0%" x2="100%" y1={y} y2={y} />
      {exact ? (
        <circle cx={`${from}%`} cy={y} r="5" />
      ) : (
        <>
          <line
            className="range-bar"
            x1={`${from}%`}
            x2={`${to}%`}
            y1={y}
            y2={y}
            strokeDasharray={DASHES[form]}
          />
          {!openLow && (
            <line className="range-end" x1={`${from}%`} x2={`${from}%`} y1="5" y2="19" />
          )}
          {!openHigh && <line className="range-end" x1={`${to}%`} x2={`${to}%`} y1="5" y2="19" />}
        </>
      )}
    </svg>
  );
}

/** A date, and whether the text gives it or it is the day of the report. */
export function DatingWord({ dating }: { dating: Dating }) {
  return (
    <span className="dating">
      {dating.date ? date(dating.date) : 'undated'}
      {dating.kind === 'reported' && (
        <span className="quiet" title="The text gives no time: this is when it was published">
          {' '}
          reported
        </span>
      )}
    </span>
  );
}

/** Names side by side. */
export function Names({ entities }: { entities: readonly EntityRef[] }) {
  return entities.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 && ', '}
      <EntityLink entity={entity} glyph={false} />
    </span>
  ));
}
