import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { Measured, TracePath, TraceResult } from '../api/contract.generated';
import { queries } from '../api/queries';
import { Chain } from '../components/Chain';
import { EntityCombobox } from '../components/EntityCombobox';
import { Loading } from '../components/Loading';
import { ProblemView } from '../components/Problem';
import { isOneEntity, SETS, setLabel } from '../core/entitySet';
import { usePageTitle } from '../core/navigation';
import { vocabulary } from '../core/vocabulary';
import { count } from '../core/words';
import type { TraceSearch } from '../router';

const route = getRouteApi('/trace');
const HOPS = [1, 2, 3, 4, 5, 6];
const DEFAULT_HOPS = 4;

export function TracePage() {
  const search = route.useSearch();
  const { from, to, hops = DEFAULT_HOPS } = search;
  const twice = Boolean(from && from === to && isOneEntity(from));
  const query = useQuery({
    ...queries.trace({ ...search, from: from ?? '', to: to ?? '', hops }),
    enabled: Boolean(from && to && !twice),
  });
  const { data, error, refetch } = query;
  usePageTitle(
    data
      ? `${endName(data.fromSet)} to ${endName(data.toSet)}`
      : from && to && !error
        ? undefined
        : 'Trace',
  );
  return (
    <div className="page trace">
      <h1 tabIndex={-1}>Trace: how are two entities connected?</h1>
      <Ends search={search} />
      <Filters key={JSON.stringify(search)} search={search} />
      {twice && (
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
            </Link>{' '}
            or{' '}
            <Link to="/trace" search={{ from: 'type:MilitaryUnit', to: 'baidu' }}>
              from any military unit to Baidu
            </Link>
            .
          </p>
        </div>
      )}
      {error && <ProblemView error={error} onRetry={refetch} />}
      {query.isLoading && <Loading lines={10} what="paths" />}
      {data && <Paths result={data} search={search} />}
    </div>
  );
}

interface SearchProps {
  search: TraceSearch;
}

function Ends({ search }: SearchProps) {
  const navigate = useNavigate();
  const { from, to, hops = DEFAULT_HOPS } = search;
  const go = (change: TraceSearch) =>
    void navigate({ to: '/trace', search: { ...search, ...change } });
  return (
    <search className="ends">
      <EndField label="From" set={from} onPick={(set) => go({ from: set })} />
      <button
        type="button"
        className="swap"
        disabled={!from && !to}
        onClick={() => go({ from: to, to: from })}
      >
        ⇄ <span>Swap</span>
      </button>
      <EndField label="To" set={to} onPick={(set) => go({ to: set })} />
      <div className="hops">
        <label htmlFor="hops" className="field-label">
          Hops at most
        </label>
        <select
          id="hops"
          value={hops}
          onChange={(event) => go({ hops: Number(event.target.value) })}
        >
          {HOPS.map((many) => (
            <option key={many}>{many}</option>
          ))}
        </select>
      </div>
    </search>
  );
}

interface EndProps {
  label: string;
  set: string | undefined;
  onPick(set: string | undefined): void;
}

/** One end: an entity that is typed, or any of a kind that is chosen below. */
function EndField({ label, set, onPick }: EndProps) {
  const id = set && isOneEntity(set) ? set : '';
  const { data } = useQuery({ ...queries.entity(id), enabled: Boolean(id) });
  const entity = id ? data?.entity : undefined;
  const select = `any-${label.toLowerCase()}`;
  return (
    <div className="end">
      <EntityCombobox
        label={label}
        placeholder={set && !id ? setLabel(set) : 'Type a name'}
        initial={entity?.name ?? id}
        onPick={({ id: picked }) => onPick(picked)}
      />
      <label htmlFor={select} className="end-any">
        or{' '}
        <select
          id={select}
          aria-label={label === 'From' ? 'Any of a kind as the start' : 'Any of a kind as the end'}
          value={set && !id ? set : ''}
          onChange={(event) => onPick(event.target.value || undefined)}
        >
          <option value="">this entity</option>
          {set && !id && !SETS.some(({ query }) => query === set) && (
            <option value={set}>{setLabel(set)}</option>
          )}
          {SETS.map(({ query, words }) => (
            <option key={query} value={query}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Filters({ search }: SearchProps) {
  const navigate = useNavigate();
  const go = (change: TraceSearch) =>
    void navigate({ to: '/trace', search: { ...search, ...change } });
  const { predicate, mood, since, until, source, directed } = search;
  const set = [predicate, mood, since, until, source, directed].filter(Boolean).length;
  return (
    <details className="trace-filters" open={set > 0}>
      <summary>{set > 0 ? `${count(set, 'filter')} on` : 'Filters'}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          const word = (name: string) => String(given.get(name) ?? '').trim() || undefined;
          go({
            predicate: word('predicate'),
            mood: word('mood'),
            since: word('since'),
            until: word('until'),
            source: word('source'),
            directed: given.get('directed') ? 'true' : undefined,
          });
        }}
      >
        <label>
          <span>Only hops of</span>
          <select name="predicate" defaultValue={predicate ?? ''}>
            <option value="">any predicate</option>
            {predicate?.includes(',') && <option>{predicate}</option>}
            {vocabulary.predicates.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Only claims that are</span>
          <select name="mood" defaultValue={mood ?? ''}>
            <option value="">of any mood</option>
            {mood?.includes(',') && <option>{mood}</option>}
            {vocabulary.moods.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Published since</span>
          <input name="since" defaultValue={since} placeholder="2022-10" size={10} />
        </label>
        <label>
          <span>Until</span>
          <input name="until" defaultValue={until} placeholder="2024" size={10} />
        </label>
        <label>
          <span>Sources</span>
          <input name="source" defaultValue={source} placeholder="Reuters, Xinhua" />
        </label>
        <label className="check">
          <input type="checkbox" name="directed" defaultChecked={directed === 'true'} />
          <span>From subject to object only</span>
        </label>
        <button type="submit">Apply</button>
        {set > 0 && (
          <Link
            to="/trace"
            search={{ from: search.from, to: search.to, hops: search.hops }}
            className="clear"
          >
            Clear filters
          </Link>
        )}
      </form>
    </details>
  );
}

function endName({ query, entity }: TraceResult['fromSet']) {
  return entity ? entity.name : setLabel(query);
}

function Paths({ result, search }: { result: TraceResult; search: TraceSearch }) {
  const { fromSet, toSet, paths, cutOff, measured } = result;
  const hops = search.hops ?? DEFAULT_HOPS;
  return (
    <>
      <p className="quiet" role="status">
        {paths.length > 0
          ? `${count(paths.length, 'path')} from ${endName(fromSet)} to ${endName(toSet)}, the best first: what counts is the weakest hop, then the length.`
          : ' '}
      </p>
      {paths.length === 0 && (
        <div className="empty">
          <p>
            No chain of claims of at most {count(hops, 'hop')} ties {endName(fromSet)} to{' '}
            {endName(toSet)}.
          </p>
          <p>
            Documents that tie either of them to others would fill this page, or more hops might.{' '}
            {hops < 6 && (
              <Link to="/trace" search={{ ...search, hops: hops + 1 }}>
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

function PathView({
  path,
  measured,
  number,
}: {
  path: TracePath;
  measured: Measured;
  number: number;
}) {
  const sole = path.hops.filter(({ origins }) => origins === 1).length;
  return (
    <li className="path">
      <h2 className="path-title">
        Path {number}
        <span className="quiet">
          {count(path.hops.length, 'hop')}
          {sole > 0 &&
            ` · ${sole === path.hops.length ? 'every hop rests' : `${count(sole, 'hop')} ${sole === 1 ? 'rests' : 'rest'}`} on one origin`}
        </span>
      </h2>
      <Chain path={path} measured={measured} place={`path${number}`} />
    </li>
  );
}
