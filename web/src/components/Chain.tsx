import type { EntityRef, Measured, TracePath } from '../api/contract.generated';
import { measureOf } from '../core/quality';
import { isSymmetric, moodOf, predicateLabel } from '../core/vocabulary';
import { count, origins } from '../core/words';
import { EntityLink } from './EntityLink';
import { MeasuredNote } from './Measured';
import { Contested, MoodLine } from './Mood';
import { SentenceQuote } from './Quote';
import { SourceLine } from './SourceLine';
import { hueOf, TypeGlyph } from './TypeGlyph';

type Hop = TracePath['hops'][number];

interface ChainProps {
  path: TracePath;
  measured: Measured;
  /** Tells this chain from the others of the page. */
  place: string;
}

/** A path: its entities in order, between them the hops with their words. */
export function Chain({ path, measured, place }: ChainProps) {
  const [first] = path.hops;
  const weakest =
    path.hops.length > 1 ? Math.min(...path.hops.map(({ strength }) => strength)) : undefined;
  return (
    <ol className="plain-list chain">
      {first && <Node entity={first.from} />}
      {path.hops.map((hop, index) => (
        <HopView
          key={index}
          hop={hop}
          measured={measured}
          weakest={hop.strength === weakest}
          place={place}
          step={index + 1}
        />
      ))}
    </ol>
  );
}

function Node({ entity }: { entity: EntityRef }) {
  return (
    <li className="chain-node" style={hueOf(entity.type)}>
      <TypeGlyph type={entity.type} />
      <EntityLink entity={entity} glyph={false} />
    </li>
  );
}

const SHOWN_QUOTES = 1;

interface HopProps {
  hop: Hop;
  measured: Measured;
  weakest: boolean;
  place: string;
  step: number;
}

function HopView({ hop, measured, weakest, place, step }: HopProps) {
  const { claims, claimCount, mood, forward, predicate } = hop;
  const arrow = isSymmetric(predicate) ? '↕' : forward ? '↓' : '↑';
  const shown = claims.slice(0, SHOWN_QUOTES);
  const more = claims.slice(SHOWN_QUOTES);
  return (
    <>
      <li className="chain-hop" data-form={moodOf(mood).form}>
        <p className="hop-line">
          <span className="hop-predicate">
            <span aria-hidden>{arrow}</span> {predicateLabel(predicate, forward)}
          </span>
          {mood !== 'asserted' && (
            <span className="mood">
              <MoodLine mood={mood} />
              {moodOf(mood).label}
            </span>
          )}
          <span className={hop.origins === 1 ? 'sole' : undefined}>
            {origins(hop.origins)}, {count(claimCount, 'claim')}
          </span>
          {hop.contested && <Contested />}
          {weakest && <span className="weakest">weakest hop</span>}
          <MeasuredNote
            measure={measureOf(measured.predicates, predicate)}
            row={`predicate-${predicate}`}
            place={`${place}-${step}`}
          />
        </p>
        {shown.map((claim) => (
          <div key={claim.id} className="hop-claim">
            <SentenceQuote {...claim} />
            <SourceLine stated={claim} time={claim.when} place={place} />
          </div>
        ))}
        {more.length > 0 && (
          <details>
            <summary>{count(more.length, 'more quote')}</summary>
            {more.map((claim) => (
              <div key={claim.id} className="hop-claim">
                <SentenceQuote {...claim} />
                <SourceLine stated={claim} time={claim.when} place={place} />
              </div>
            ))}
          </details>
        )}
      </li>
      <Node entity={hop.to} />
    </>
  );
}
