import { useQuery } from '@tanstack/react-query';
import type { EntityRef, TrendRisers } from '../api/contract.generated';
import { queries } from '../api/queries';
import { useKept } from '../core/kept';
import { periodName } from '../core/trends';
import { vocabulary } from '../core/vocabulary';
import { count, date } from '../core/words';
import { ClaimItem } from './ClaimItem';
import { EntityLink } from './EntityLink';
import { Loading } from './Loading';
import { Choice } from './TrendControls';

const SHOWN = 8;
const TYPES: [string, string][] = [
  ['', 'all types'],
  ...vocabulary.types.map(({ name, label }): [string, string] => [name, label]),
];
const KINDS: [string, string][] = [
  ['entity', 'entities'],
  ['pair', 'pairs'],
];

/** Who is stated more often than before; the interval says how sure that is. */
export function Risers({ filter }: { filter: string }) {
  const [type, setType] = useKept('risers type', '');
  const [kind, setKind] = useKept<'entity' | 'pair'>('risers kind', 'entity');
  const { data } = useQuery(queries.trendRisers({ filter, kind, type, limit: SHOWN }));
  return (
    <section className="risers">
      <h2>Stated more often than before</h2>
      <div className="trend-choices">
        <Choice
          label="What rises"
          value={kind}
          options={KINDS}
          onChange={(v) => setKind(v as 'entity' | 'pair')}
        />
        <Choice label="Type of what rises" value={type} options={TYPES} onChange={setType} />
      </div>
      {!data && <Loading lines={5} what="what rises" />}
      {data && data.risers.length === 0 && (
        <p className="quiet">
          Nothing to compare: {periodName(data.from)} to {periodName(data.to)} has{' '}
          {count(data.recentOrigins, 'origin')}, the {data.months} months before have{' '}
          {data.beforeOrigins}.
        </p>
      )}
      {data && data.risers.length > 0 && <RiserTable found={data} />}
    </section>
  );
}

const LOW = -4;
const HIGH = 6;
const at = (ratio: number) =>
  ((Math.max(LOW, Math.min(HIGH, Math.log2(ratio))) - LOW) / (HIGH - LOW)) * 200;

function RiserTable({ found }: { found: TrendRisers }) {
  const { risers, from, to, months, recentOrigins, beforeOrigins } = found;
  const sure = risers.filter(({ low }) => low > 1).length;
  return (
    <>
      <p className="quiet">
        {periodName(from)} to {periodName(to)} ({count(recentOrigins, 'origin')}) against the{' '}
        {months} months before ({beforeOrigins}), surest first. The line is the 95 % interval of the
        ratio of the two rates;{' '}
        {sure > 0
          ? `${sure === risers.length ? 'all' : sure} of these lie wholly to the right of “as before”.`
          : 'none of these lies wholly to the right of “as before”, so each may be chance.'}
      </p>
      <div className="table-frame" tabIndex={0} role="region" aria-label="Who rises">
        <table className="trend-table">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col" className="number">
                Origins
              </th>
              <th scope="col" className="number">
                before
              </th>
              <th scope="col" className="number">
                Times (95 %)
              </th>
              <th scope="col">fewer · as before · more</th>
            </tr>
          </thead>
          <tbody>
            {risers.map(({ entities, recent, before, ratio, low, high }) => (
              <tr key={key(entities)}>
                <th scope="row">
                  <Names entities={entities} />
                </th>
                <td className="number">{recent}</td>
                <td className="number">{before}</td>
                <td className="number">
                  {ratio.toFixed(1)} ({low.toFixed(1)}–{high >= 100 ? 'over 99' : high.toFixed(1)})
                </td>
                <td>
                  <svg className="interval" viewBox="0 0 200 16" aria-hidden="true">
                    <line className="one" x1={at(1)} x2={at(1)} y1="0" y2="16" />
                    <line className="range" x1={at(low)} x2={at(high)} y1="8" y2="8" />
                    <circle cx={at(ratio)} cy="8" r="3.5" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Who was not stated before. */
export function Newcomers({ filter }: { filter: string }) {
  const [type, setType] = useKept('newcomers type', '');
  const [kind, setKind] = useKept<'entity' | 'pair'>('newcomers kind', 'entity');
  const { data } = useQuery(queries.trendNewcomers({ filter, kind, type, limit: SHOWN }));
  return (
    <section className="newcomers">
      <h2>Not stated before</h2>
      <div className="trend-choices">
        <Choice
          label="What is new"
          value={kind}
          options={KINDS}
          onChange={(v) => setKind(v as 'entity' | 'pair')}
        />
        <Choice label="Type of what is new" value={type} options={TYPES} onChange={setType} />
      </div>
      {!data && <Loading lines={5} what="what is new" />}
      {data && (
        <p className="quiet">
          {kind === 'pair' ? count(data.total, 'pair') : count(data.total, 'entity', 'entities')} in
          the last twelve months of the corpus
          {data.total > data.newcomers.length &&
            `, the ${data.newcomers.length} of most origins`};{' '}
          {count(data.documentsBefore, 'document')} came before
          {data.documentsBefore < 50 && ', too few to take “new” at its word'}.
        </p>
      )}
      <ul className="plain-list">
        {data?.newcomers.map(({ entities, origins, firstSeen, lastSeen, claim }) => (
          <li key={key(entities)} className="newcomer">
            <h3>
              <Names entities={entities} />{' '}
              <span className="quiet">
                {count(origins, 'origin')}, first {date(firstSeen)}
                {lastSeen !== firstSeen && `, last ${date(lastSeen)}`}
              </span>
            </h3>
            <ul className="plain-list">
              <ClaimItem claim={claim} target={false} />
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

const key = (entities: readonly EntityRef[]) => entities.map(({ id }) => id).join(' ');

function Names({ entities }: { entities: readonly EntityRef[] }) {
  return entities.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 && ' and '}
      <EntityLink entity={entity} />
    </span>
  ));
}
