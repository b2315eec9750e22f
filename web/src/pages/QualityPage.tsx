import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { NamedMeasure, Quality } from '../api/contract.generated';
import { queries } from '../api/queries';
import { Loading } from '../components/Loading';
import { MeasureTable, type MeasureRow } from '../components/MeasureTable';
import { MoodLine } from '../components/Mood';
import { ProblemView } from '../components/Problem';
import { TypeGlyph } from '../components/TypeGlyph';
import { cameBack, usePageTitle } from '../core/navigation';
import { bounds, isFew, mostTestedFirst, percent, shareOf } from '../core/quality';
import { entityType, metricLabel, moodOf, predicateLabel } from '../core/vocabulary';
import { count, number } from '../core/words';

const TITLE = 'How often Skein is wrong';

export function QualityPage() {
  const { data, error, refetch } = useQuery(queries.quality());
  usePageTitle(data || error ? TITLE : undefined);
  return (
    <article className="page prose quality">
      <h1 tabIndex={-1}>{TITLE}</h1>
      {error && <ProblemView error={error} onRetry={refetch} />}
      {!data && !error && <Loading lines={12} what="the figures" />}
      {data && (data.heldOut.documents > 0 ? <Figures quality={data} /> : <Untested />)}
    </article>
  );
}

function Untested() {
  return (
    <p>
      The models of this build were not tested. Trained with passages held out, as{' '}
      <code>./skein train</code> does, they are.
    </p>
  );
}

function Figures({ quality }: { quality: Quality }) {
  const target = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (target && !cameBack()) {
      document.getElementById(target)?.scrollIntoView({ block: 'center' });
    }
  }, [target]);
  return (
    <>
      <InShort quality={quality} />
      <Basis quality={quality} />

      <h2>Overall</h2>
      <MeasureTable caption="All figures in one table" what="What" rows={overall(quality)} />

      <ByName
        title="Claims by predicate"
        what="Claim"
        measures={quality.byPredicate}
        target={target}
        row={(name) => [`predicate-${name}`, predicateLabel(name, true)]}
      >
        Right means: the subject, the predicate and the object are those that the passage states.
      </ByName>

      <ByName
        title="Names by type"
        what="Type"
        measures={quality.byType}
        target={target}
        row={(name) => [
          `type-${name}`,
          <>
            <TypeGlyph type={name} silent /> {entityType(name).label}
          </>,
        ]}
      >
        Right means: the passage has this name, and it names something of this type.
      </ByName>

      <ByName
        title="Moods"
        what="Mood"
        measures={quality.byMood}
        target={target}
        row={(name) => [
          `mood-${name}`,
          <>
            <MoodLine mood={name} /> {moodOf(name).label}
          </>,
        ]}
      >
        Judged only where the claim itself is right
        {quality.moodAccuracy !== null && (
          <>: of these, {percent(quality.moodAccuracy)} have the right mood</>
        )}
        .
      </ByName>

      <ByName
        title="Measurements by metric"
        what="Metric"
        measures={quality.byMetric}
        target={target}
        row={(name) => [`metric-${name}`, metricLabel(name)]}
      >
        Right means: the entity, the metric and the number are those that the passage states.
      </ByName>

      <Confidences calibration={quality.calibration} />
    </>
  );
}

function InShort({ quality: { claims } }: { quality: Quality }) {
  const wrong = claims.predicted - claims.right;
  const missed = claims.gold - claims.right;
  const { precisionLow, precisionHigh } = claims;
  return (
    <p className="in-short">
      Of {count(claims.predicted, 'claim')} that Skein read in test passages,{' '}
      <strong>
        {number(wrong)} {wrong === 1 ? 'was' : 'were'} wrong: {shareOf(wrong, claims.predicted)}
      </strong>
      {precisionLow !== null && precisionHigh !== null && (
        <> (probably {bounds(1 - precisionHigh, 1 - precisionLow)})</>
      )}
      . Of {count(claims.gold, 'claim')} that the passages state, it{' '}
      <strong>
        missed {number(missed)}: {shareOf(missed, claims.gold)}
      </strong>
      . So read the sentence before you rely on a claim, and do not take silence for absence.
    </p>
  );
}

function Basis({ quality: { training, heldOut } }: { quality: Quality }) {
  return (
    <>
      <h2>What this was measured on</h2>
      <p>
        Skein learned from {count(training.documents, 'annotated passage')} and was tested on{' '}
        {number(heldOut.documents)} others that it had not seen, with{' '}
        {count(heldOut.entities, 'entity', 'entities')}, {count(heldOut.claims, 'claim')} and{' '}
        {count(heldOut.measurements, 'measurement')} in them. Both are short English texts about AI
        work; long reports, scans and machine translations may fare worse.
      </p>
      <p>
        Where there are fewer than ten test cases, their number is given in place of a percentage.
        The likely range is where the true share lies with 95 % confidence: the fewer cases, the
        wider it is.
      </p>
      <p>
        Not measured: whether a name was tied to the right one of several entities, when a claim
        holds, who said it, and claims whose object is described and not named.
      </p>
    </>
  );
}

function overall(quality: Quality): MeasureRow[] {
  const { mentions, typedMentions, claims, pairs, measurements } = quality;
  return [
    { id: 'names', name: 'names', measure: mentions },
    { id: 'typed-names', name: 'names and their type', measure: typedMentions },
    { id: 'pairs', name: 'claims, whatever the predicate', measure: pairs },
    { id: 'claims', name: 'claims', measure: claims },
    { id: 'numbers', name: 'measurements', measure: measurements },
  ];
}

interface ByNameProps {
  title: string;
  what: string;
  measures: readonly NamedMeasure[];
  target: string;
  row(name: string): [id: string, shown: ReactNode];
  children: ReactNode;
}

/** One table; what no test case concerns is named below it, not drawn as a row of zeros. */
function ByName({ title, what, measures, target, row, children }: ByNameProps) {
  const tested = measures.filter(({ measure }) => measure.predicted + measure.gold > 0);
  const untested = measures.filter((one) => !tested.includes(one));
  const few = tested.filter(({ measure }) => isFew(measure.predicted)).length;
  return (
    <>
      <h2>{title}</h2>
      <p>
        {children}
        {few > 0 && ` ${few} of ${tested.length} have fewer than ten test cases.`}
      </p>
      <MeasureTable
        caption={title}
        what={what}
        target={target}
        rows={mostTestedFirst(tested).map(({ name, measure }) => {
          const [id, shown] = row(name);
          return { id, name: shown, measure };
        })}
      />
      {untested.length > 0 && (
        <p className="untested quiet">
          Never tested:{' '}
          {untested.map(({ name }, index) => {
            const [id, shown] = row(name);
            return (
              <span key={id} id={id} data-target={id === target || undefined}>
                {index > 0 && ', '}
                {shown}
              </span>
            );
          })}
          .
        </p>
      )}
    </>
  );
}

function Confidences({ calibration }: { calibration: Quality['calibration'] }) {
  return (
    <>
      <h2 id="confidence">Whether confidence can be trusted</h2>
      {calibration.length === 0 ? (
        <p>
          Not measured for these models: take the small bar under a quote as an order, not as a
          probability.
        </p>
      ) : (
        <>
          <p>
            Of claims with a confidence of about 80 %, about 80 % should be right. Where the two
            columns differ, believe the second.
          </p>
          <div
            className="table-frame"
            tabIndex={0}
            role="region"
            aria-label="Confidence and how many are right"
          >
            <table className="measurements measures">
              <caption className="visually-hidden">Confidence and how many are right</caption>
              <thead>
                <tr>
                  <th scope="col">Confidence</th>
                  <th scope="col" className="number">
                    Its mean
                  </th>
                  <th scope="col" className="number">
                    Right
                  </th>
                  <th scope="col" className="number">
                    Test cases
                  </th>
                </tr>
              </thead>
              <tbody>
                {calibration.map((band) => (
                  <tr key={band.from}>
                    <th scope="row">{bounds(band.from, band.to)}</th>
                    <td className="number count">{percent(band.confidence)}</td>
                    <td className="number">{shareOf(band.right, band.predicted)}</td>
                    <td className="number count">{number(band.predicted)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}
