import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { TrendPlans } from '../api/contract.generated';
import { queries } from '../api/queries';
import { ClaimItem } from '../components/ClaimItem';
import { EntityLink } from '../components/EntityLink';
import { Loading } from '../components/Loading';
import { ObservabilityNote } from '../components/ObservabilityNote';
import { ProblemView } from '../components/Problem';
import { TrendChart } from '../components/TrendChart';
import { TrendControls } from '../components/TrendControls';
import { Newcomers, Risers } from '../components/TrendNews';
import { TrendTable } from '../components/TrendTable';
import { usePageTitle } from '../core/navigation';
import { finding, MEASURES, nameOf, periodName, splitFilters } from '../core/trends';
import { count, date } from '../core/words';

const route = getRouteApi('/trends');
const SHOWN_PLANS = 5;

/** How often things are stated over time, with the documents behind every figure. */
export function TrendsPage() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const { filters = '', step = 'year', measure = 'share', by = 'published' } = search;
  const texts = splitFilters(filters);
  const first = texts[0] ?? '';
  const { data, error, refetch, isLoading } = useQuery(queries.trendSeries({ filters, step, by }));
  const bursts = useQuery({
    ...queries.trendBursts({ filter: first, step }),
    enabled: by === 'published' && first !== '',
  });
  usePageTitle(data || error ? 'Trends' : undefined);
  const go = (change: Partial<typeof search>) =>
    void navigate({ to: '/trends', search: { ...search, ...change }, resetScroll: false });
  const choose = (period: string, line: number) => go({ period, line: line || undefined });
  return (
    <div className="page trends">
      <h1 tabIndex={-1}>Trends: how often is something stated?</h1>
      <TrendControls
        texts={texts}
        step={step}
        measure={measure}
        by={by}
        onChange={(change) => go({ period: undefined, line: undefined, ...change })}
      />
      {error && <ProblemView error={error} onRetry={refetch} />}
      {isLoading && <Loading lines={10} what="the series" />}
      {data && (
        <>
          <figure className="trend-figure">
            <figcaption>
              <h2>{finding(data.series, measure)}</h2>
            </figcaption>
            <div className="chart-frame" tabIndex={0} role="region" aria-label="Chart">
              <TrendChart
                lines={data.series}
                measure={measure}
                bursts={bursts.data?.bursts}
                chosen={search.period}
                onChoose={choose}
              />
            </div>
            <p className="quiet counted">
              Counted: {MEASURES.find(({ name }) => name === measure)?.unit}, by{' '}
              {by === 'published' ? 'day of publication' : 'when the claim begins to hold'}, over{' '}
              {count(data.observability.documents, 'document')}.
              {measure === 'share' && ' Bands are 95 % intervals.'} Hatched: fewer than five
              documents, or a period that is not over.
              {data.series.some(({ totals }) => totals.unplaced > 0) &&
                ` Left out for want of a date: ${data.series
                  .map(({ totals }) => count(totals.unplaced, 'claim'))
                  .join(', ')}.`}
            </p>
          </figure>
          <ObservabilityNote note={data.observability} />
          {search.period && (
            <Behind
              filter={texts[search.line ?? 0] ?? first}
              period={search.period}
              by={by}
              name={nameOf((data.series[search.line ?? 0] ?? data.series[0]!).filter)}
            />
          )}
          <details className="figures">
            <summary>All figures as a table</summary>
            <TrendTable lines={data.series} chosen={search.period} onChoose={choose} />
          </details>
          {bursts.data && data.series[0] && (
            <Bursts found={bursts.data.bursts} usual={bursts.data.usual} onChoose={choose} />
          )}
        </>
      )}
      <Plans filter={first} />
      <Risers filter="" />
      <Newcomers filter="" />
    </div>
  );
}

interface BehindProps {
  filter: string;
  period: string;
  by: 'published' | 'holds';
  name: string;
}

function Behind({ filter, period, by, name }: BehindProps) {
  const { data, error, refetch } = useQuery(queries.trendDocuments({ filter, period, by }));
  return (
    <section className="behind" aria-live="polite">
      <h2>
        {name}, {periodName(period)}
      </h2>
      {error && <ProblemView error={error} onRetry={refetch} />}
      {!data && !error && <Loading lines={4} what="the documents" />}
      {data && data.total === 0 && <p className="quiet">No document of this period states it.</p>}
      {data && data.total > 0 && (
        <p className="quiet">
          {count(data.total, 'document')}
          {data.documents.length < data.total && `, the first ${data.documents.length}`}, each with
          its first quotes
        </p>
      )}
      <ul className="plain-list">
        {data?.documents.flatMap(({ claims }) =>
          claims.map((claim) => <ClaimItem key={claim.id} claim={claim} target={false} />),
        )}
      </ul>
    </section>
  );
}

interface BurstsProps {
  found: { from: string; to: string; origins: number; expected: number; weight: number }[];
  usual: number;
  onChoose(period: string, line: number): void;
}

function Bursts({ found, usual, onChoose }: BurstsProps) {
  return (
    <section className="bursts">
      <h2>{found.length ? count(found.length, 'burst') : 'No burst'}</h2>
      <p className="quiet">
        Of the first line. Usually {(1000 * usual).toFixed(1)} of 1,000 origins state it; a burst is
        when twice as many explain the documents better (Kleinberg’s two-state model).
      </p>
      <ul className="plain-list">
        {found.map((burst) => (
          <li key={burst.from}>
            <button type="button" className="plain" onClick={() => onChoose(burst.from, 0)}>
              {periodName(burst.from)}
              {burst.to !== burst.from && ` to ${periodName(burst.to)}`}
            </button>{' '}
            {count(burst.origins, 'origin')} where {burst.expected.toFixed(1)} would be usual{' '}
            <span className="quiet">weight {burst.weight.toFixed(1)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const OUTCOMES: Record<TrendPlans['plans'][number]['outcome'], (days: string) => string> = {
  fulfilled: (days) => `stated as done ${days} later`,
  open: (days) => `not stated as done in the ${days} since`,
  denied: (days) => `denied ${days} later`,
  underway: () => 'was stated as done already when it was announced',
};

function Plans({ filter }: { filter: string }) {
  const { data } = useQuery(queries.trendPlans({ filter, limit: SHOWN_PLANS }));
  if (!data) return null;
  return (
    <section className="plans">
      <h2>Announced, and done?</h2>
      <p className="quiet">
        {data.fulfilled} fulfilled, {data.open} open, {data.denied} denied, {data.underway} underway
        already{filter && ' among the claims of the first line'}.
        {data.medianDays !== null &&
          ` Half of those fulfilled were stated as done within ${count(data.medianDays, 'day')}.`}{' '}
        Only the same statement by another origin counts as done
        {data.total > data.plans.length && `; the newest ${data.plans.length} are shown`}.
      </p>
      <ul className="plain-list">
        {data.plans.map(({ outcome, planned, later, days }) => (
          <li key={planned.id} className="plan" data-outcome={outcome}>
            <h3>
              <EntityLink entity={planned.subject} />{' '}
              <span className="quiet">
                {planned.document.published && date(planned.document.published)}:{' '}
                {OUTCOMES[outcome](count(days, 'day'))}
              </span>
            </h3>
            <ul className="plain-list">
              <ClaimItem claim={planned} target={false} />
              {later && <ClaimItem claim={later} target={false} />}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
