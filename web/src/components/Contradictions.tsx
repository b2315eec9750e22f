import { useQuery } from '@tanstack/react-query';
import type { Contradiction } from '../api/contract.generated';
import { queries } from '../api/queries';
import { useKept } from '../core/kept';
import { metricLabel, predicateLabel } from '../core/vocabulary';
import { count, origins } from '../core/words';
import type { Clocks } from './AsOf';
import { EntityLink } from './EntityLink';
import { Contested } from './Mood';
import { SentenceQuote } from './Quote';
import { SourceLine } from './SourceLine';

const SHOWN = 2;

/** What sources say differently about an entity, side by side; nothing where they agree. */
export function Contradictions({ id, clocks }: { id: string; clocks: Clocks }) {
  const { data } = useQuery(queries.contradictions({ entity: id, ...clocks }));
  const [all, setAll] = useKept('contradictions', false);
  if (!data || data.contradictions.length === 0) return null;
  const shown = all ? data.contradictions : data.contradictions.slice(0, SHOWN);
  return (
    <section id="contradictions" className="group">
      <h2>Where sources disagree</h2>
      {shown.map((one) => (
        <Disagreement key={one.id} one={one} />
      ))}
      {data.contradictions.length > shown.length && (
        <button type="button" className="plain more" onClick={() => setAll(true)}>
          Show {count(data.contradictions.length - shown.length, 'more disagreement')}
        </button>
      )}
    </section>
  );
}

function Disagreement({ one }: { one: Contradiction }) {
  return (
    <section className="disagreement">
      <h3>
        <Contested /> <Title one={one} />
      </h3>
      <ul className="sides plain-list">
        {one.sides.map((side) => (
          <li key={side.says}>
            <p className="side-says">
              {side.says} <span className="quiet">{origins(side.origins)}</span>
            </p>
            {side.claims.slice(0, 1).map((claim) => (
              <div key={claim.id}>
                <SentenceQuote {...claim} />
                <SourceLine stated={claim} time={claim.when} place={one.id} />
              </div>
            ))}
            {side.measurements.slice(0, 1).map((measured) => (
              <div key={measured.id}>
                <SentenceQuote {...measured} />
                <SourceLine stated={measured} time={measured.asOf} place={one.id} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Title({ one }: { one: Contradiction }) {
  const { kind, entity, about, other, place } = one;
  if (kind === 'denial') {
    return (
      <>
        <EntityLink entity={entity} glyph={false} /> {predicateLabel(about, true)}{' '}
        {other && <EntityLink entity={other} glyph={false} />}
      </>
    );
  }
  return (
    <>
      {kind === 'measurement' ? `${metricLabel(about)} of ` : `More than one ${about} at once: `}
      <EntityLink entity={entity} glyph={false} />
      {place && (
        <>
          {' '}
          in <EntityLink entity={place} glyph={false} />
        </>
      )}
    </>
  );
}
