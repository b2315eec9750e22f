import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type {
  MeasuredSeriesList,
  Progress,
  ProgressRung,
  ProgressStep,
} from '../api/contract.generated';
import { queries } from '../api/queries';
import { EntityLink } from '../components/EntityLink';
import { Loading } from '../components/Loading';
import { Contested, MoodLine } from '../components/Mood';
import { ProblemView } from '../components/Problem';
import { SentenceQuote } from '../components/Quote';
import { DatingWord, Names, RangeChart } from '../components/RangeChart';
import { SourceLine } from '../components/SourceLine';
import { usePageTitle } from '../core/navigation';
import { metricLabel, moodOf, predicateLabel } from '../core/vocabulary';
import { count, origins } from '../core/words';

const route = getRouteApi('/entities/$id/progress');

export function ProgressPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(queries.progress(id));
  const series = useQuery(queries.series(id));
  usePageTitle(data ? `Progress of ${data.entity.name}` : error ? 'No such entity' : undefined);
  return (
    <article className="page progress" key={id}>
      {error && <ProblemView error={error} level={1} onRetry={refetch} />}
      {!data && !error && <Loading lines={12} what="the steps" />}
      {data && <Ladder progress={data} />}
      {data && series.error && <ProblemView error={series.error} onRetry={series.refetch} />}
      {data && series.data && <AllSeries list={series.data} />}
    </article>
  );
}

function Ladder({ progress }: { progress: Progress }) {
  const { entity, members, steps, claims, documents } = progress;
  const reached = steps.filter(({ rungs }) => rungs.length > 0);
  const open = steps.filter(({ rungs }) => rungs.length === 0);
  return (
    <>
      <h1 tabIndex={-1}>How far {entity.name} has come</h1>
      <p className="quiet">
        {count(claims, 'claim')} in {count(documents, 'document')}
        {members.length > 0 && (
          <>
            , of <EntityLink entity={entity} glyph={false} /> and <Names entities={members} />
          </>
        )}
        . A date is the one that the text gives, else the day of the report.
      </p>
      {reached.length === 0 && (
        <div className="empty">
          <p>No claim states a step of {entity.name} yet.</p>
          <p>
            A document that says who announced, released, made, used or restricted it would fill
            this page.
          </p>
        </div>
      )}
      <ol className="plain-list ladder">
        {reached.map((step) => (
          <Step key={step.stage} step={step} />
        ))}
      </ol>
      {reached.length > 0 && open.length > 0 && (
        <p className="quiet">
          Nothing states yet: {open.map(({ label }) => label.toLowerCase()).join(', ')}.
        </p>
      )}
    </>
  );
}

function Step({ step }: { step: ProgressStep }) {
  return (
    <li className="step" id={`step-${step.stage}`}>
      <div className="step-head">
        <h2 title={step.description}>{step.label}</h2>
        {step.first && <DatingWord dating={step.first} />}
      </div>
      <ol className="plain-list">
        {step.rungs.map((rung) => (
          <Rung key={rung.claims[0]?.id} rung={rung} />
        ))}
      </ol>
    </li>
  );
}

function Rung({ rung }: { rung: ProgressRung }) {
  const [open, setOpen] = useState(false);
  const { form, label } = moodOf(rung.mood);
  return (
    <li className="rung" data-form={form}>
      <DatingWord dating={rung.first} />
      <div>
        <p className="rung-line">
          <MoodLine mood={rung.mood} />
          <EntityLink entity={rung.subject} />
          <span className="predicate-word">{predicateLabel(rung.predicate, true)}</span>
          {rung.object ? (
            <EntityLink entity={rung.object} />
          ) : (
            <span className="unnamed">“{rung.objectText}”</span>
          )}
        </p>
        <p className="statement-facts">
          {rung.mood !== 'asserted' && <span>{label}</span>}
          <span>{origins(rung.origins)}</span>
          {rung.contested && <Contested />}
          <button
            type="button"
            className="plain"
            aria-expanded={open}
            aria-label={`Quotes for ${rung.subject.name} ${predicateLabel(rung.predicate, true)} ${rung.object?.name ?? rung.objectText ?? ''}`}
            onClick={() => setOpen(!open)}
          >
            {rung.claims.length === 1 ? 'Quote' : 'Quotes'}
          </button>
        </p>
        {open &&
          rung.claims.map((claim) => (
            <div key={claim.id} className="rung-claim">
              <SentenceQuote {...claim} />
              <SourceLine stated={claim} time={claim.when} place={`rung-${claim.id}`} />
            </div>
          ))}
      </div>
    </li>
  );
}

function AllSeries({ list }: { list: MeasuredSeriesList }) {
  return (
    <section className="all-series">
      <h2>Measured over time</h2>
      {list.series.length === 0 && (
        <p className="quiet">No document attaches a number with a unit to it yet.</p>
      )}
      {list.series.map((series) => {
        const documents = new Set(series.points.map(({ measurement }) => measurement.document.id));
        return (
          <RangeChart
            key={`${series.metric}-${series.unit}`}
            title={`${metricLabel(series.metric)}, in ${series.unit || 'plain numbers'}`}
            counted={`${count(series.points.length, 'measurement')} in ${count(documents.size, 'document')}.`}
            points={series.points}
            unit={series.unit}
          />
        );
      })}
      <p className="quiet">
        <Link to="/compute">Compare chips, and see what export rules cover</Link>
      </p>
    </section>
  );
}
