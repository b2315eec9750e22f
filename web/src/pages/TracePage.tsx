import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { EntityRef, Measured, TraceResult } from '../api/contract.generated';
import { queries } from '../api/queries';
import { EntityCombobox } from '../components/EntityCombobox';
import { EntityLink } from '../components/EntityLink';
import { Loading } from '../components/Loading';
import { MeasuredNote } from '../components/Measured';
import { Contested, MoodLine } from '../components/Mood';
import { ProblemView } from '../components/Problem';
import { SentenceQuote } from '../components/Quote';
import { SourceLine } from '../components/SourceLine';
import { hueOf, TypeGlyph } from '../components/TypeGlyph';
import { usePageTitle } from '../core/navigation';
import { measureOf } from '../core/quality';
import { isSymmetric, moodOf, predicateLabel } from '../core/vocabulary';
import { count, origins } from '../core/words';

type Path = TraceResult['paths'][number];
type Hop = Path['hops'][number];

const route = getRouteApi('/trace');
const HOPS = [1, 2, 3, 4, 5, 6];
const DEFAULT_HOPS = 4;

export function TracePage() {
  const { from, to, hops = DEFAULT_HOPS } = route.useSearch();
  const query = useQuery({
    ...queries.trace({ from: from ?? '', to: to ?? '', hops }),
    enabled: Boolean(from && to && from !== to),
  });
  const { data, error, refetch } = query;
  usePageTitle(
    data ? `${data.from.name} to ${data.to.name}` : from && to && !error ? undefined : 'Trace',
  );
  return (
    <div className="page trace">
      <h1 tabIndex={-1}>Trace: how are two entities connected?</h1>
      <Ends from={from} to={to} hops={hops} />
      {from && to && from === to && (
        <div className="empty">
          <p>Both ends are the same entity. Choose another one to trace to.</p>
        </div>
      )}
      {!(from && to) && (
        <div className="empty">
          <p>
            Choose two entities. Skein then shows the strongest chains of claims between them, each
            hop with the sentence that states it.
          </p>
          <p>
            For example{' '}
            <Link to="/trace" search={{ from: 'baidu', to: 'huawei' }}>
              from Baidu to Huawei
            </Link>
            .
          </p>
        </div>
      )}
      {error && <ProblemView error={error} onRetry={refetch} />}
      {query.isLoading && <Loading lines={10} what="paths" />}
      {data && <Paths result={data} hops={hops} />}
    </div>
  );
}

interface EndsProps {
  from: string | undefined;
  to: string | undefined;
  hops: number;
}

function Ends({ from, to, hops }: EndsProps) {
  const navigate = useNavigate();
  const go = (search: EndsProps) => void navigate({ to: '/trace', search });
  return (
    <search className="ends">
      <EndField label="From" id={from} onPick={({ id }) => go({ from: id, to, hops })} />
      <button
        type="button"
        className="swap"
        disabled={!from && !to}
        onClick={() => go({ from: to, to: from, hops })}
      >
        ⇄ <span>Swap</span>
      </button>
      <EndField label="To" id={to} onPick={({ id }) => go({ from, to: id, hops })} />
      <div className="hops">
        <label htmlFor="hops" className="field-label">
          Hops at most
        </label>
        <select
          id="hops"
          value={hops}
          onChange={(event) => go({ from, to, hops: Number(event.target.value) })}
        >
          {HOPS.map((many) => (
            <option key={many}>{many}</option>
          ))}
        </select>
      </div>
    </search>
  );
}

function EndField({
  label,
  id,
  onPick,
}: {
  label: string;
  id: string | undefined;
  onPick(entity: EntityRef): void;
}) {
  const { data } = useQuery({ ...queries.entity(id ?? ''), enabled: Boolean(id) });
  const entity = id ? data?.entity : undefined;
  return (
    <EntityCombobox
      label={label}
      placeholder="Type a name"
      initial={entity?.name ?? id ?? ''}
      onPick={onPick}
      className="end"
    />
  );
}

function Paths({ result, hops }: { result: TraceResult; hops: number }) {
  const { from, to, paths, cutOff, measured } = result;
  return (
    <>
      <p className="quiet" role="status">
        {paths.length > 0
          ? `${count(paths.length, 'path')} from ${from.name} to ${to.name}, the best first: what counts is the weakest hop, then the length.`
          : ' '}
      </p>
      {paths.length === 0 && (
        <div className="empty">
          <p>
            No chain of claims of at most {count(hops, 'hop')} ties {from.name} to {to.name}.
          </p>
          <p>
            Documents that tie either of them to others would fill this page, or more hops might.{' '}
            {hops < 6 && (
              <Link to="/trace" search={{ from: from.id, to: to.id, hops: hops + 1 }}>
                Try {count(hops + 1, 'hop')}
              </Link>
            )}
          </p>
        </div>
      )}
      <ol className="plain-list">
        {paths.map((path, index) => (
          <PathView key={index} path={path} measured={measured} number={index + 1} />
        ))}
      </ol>
      {cutOff.length > 0 && (
        <section className="cut-off">
          <h2>What was left out</h2>
          <ul>
            {cutOff.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface PathProps {
  path: Path;
  measured: Measured;
  number: number;
}

function PathView({ path, measured, number }: PathProps) {
  const [first] = path.hops;
  const weakest =
    path.hops.length > 1 ? Math.min(...path.hops.map(({ strength }) => strength)) : undefined;
  return (
    <li className="path">
      <h2 className="path-title">
        Path {number}
        <span className="quiet">
          {count(path.hops.length, 'hop')}
          {path.soleSource && ' · rests on one origin'}
        </span>
      </h2>
      <ol className="plain-list chain">
        {first && <Node entity={first.from} />}
        {path.hops.map((hop, index) => (
          <HopView
            key={index}
            hop={hop}
            measured={measured}
            weakest={hop.strength === weakest}
            place={`path${number}`}
            step={index + 1}
          />
        ))}
      </ol>
    </li>
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
          <span>
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
