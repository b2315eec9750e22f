import type { Claim, EntityProfile } from '../api/contract.generated';
import { useKept } from '../core/kept';
import { predicateLabel } from '../core/vocabulary';
import { count, date, origins } from '../core/words';
import { EntityLink } from './EntityLink';
import { Contested, MoodLine } from './Mood';
import { SentenceQuote } from './Quote';
import { SourceLine } from './SourceLine';

type Entry = EntityProfile['timeline'][number];

const SHOWN_YEARS = 4;

/** The statements of an entity by year, latest first; the sentence of each on demand. */
export function Timeline({ profile }: { profile: EntityProfile }) {
  const [all, setAll] = useKept('timeline', false);
  const years = byYear(profile.timeline);
  const shown = all ? years : years.slice(0, SHOWN_YEARS);
  const claims = new Map(
    profile.statements.flatMap((one) => one.claims.map((claim) => [claim.id, claim] as const)),
  );
  return (
    <section id="timeline" className="group timeline">
      <h2>Timeline</h2>
      {shown.map(([year, entries]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`}>{year}</h3>
          <ol className="plain-list">
            {entries.map((entry) => (
              <TimelineItem key={entry.claim} entry={entry} claim={claims.get(entry.claim)} />
            ))}
          </ol>
        </section>
      ))}
      {years.length > shown.length && (
        <button type="button" className="plain more" onClick={() => setAll(true)}>
          Show {count(years.length - shown.length, 'earlier year')}
        </button>
      )}
    </section>
  );
}

function byYear(timeline: readonly Entry[]): [string, Entry[]][] {
  const years = new Map<string, Entry[]>();
  for (const entry of [...timeline].reverse()) {
    const year = entry.time.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
}

function TimelineItem({ entry, claim }: { entry: Entry; claim: Claim | undefined }) {
  const [opened, setOpened] = useKept(`time ${entry.claim}`, false);
  return (
    <li className="timeline-item">
      <time dateTime={entry.time}>
        {date(entry.time)}
        {entry.published && <span className="quiet"> (published)</span>}
      </time>
      <div>
        <p className="timeline-line">
          <MoodLine mood={entry.mood} />
          <span>{predicateLabel(entry.predicate, entry.outgoing)}</span>{' '}
          {entry.other ? <EntityLink entity={entry.other} /> : <q>{entry.otherText}</q>}
          <span className="quiet">{origins(entry.origins)}</span>
          {entry.contested && <Contested />}
          {claim && (
            <button
              type="button"
              className="plain"
              aria-expanded={opened}
              onClick={() => setOpened(!opened)}
            >
              Sentence
            </button>
          )}
        </p>
        {opened && claim && (
          <>
            <SentenceQuote {...claim} />
            <SourceLine stated={claim} time={claim.when} place="time" />
          </>
        )}
      </div>
    </li>
  );
}
