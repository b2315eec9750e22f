import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Grade, Source } from '../api/contract.generated';
import { queries } from '../api/queries';
import { gradeSource } from '../api/send';
import { EntityLink } from '../components/EntityLink';
import { Loading } from '../components/Loading';
import { ProblemView } from '../components/Problem';
import { usePageTitle } from '../core/navigation';
import { GRADES, gradeWords } from '../core/reliability';
import { count, date } from '../core/words';

/** Every source: what it published, how often it is named, and how reliable a user says it is. */
export function SourcesPage() {
  usePageTitle('Sources');
  const { data, error, refetch } = useQuery(queries.sources());
  return (
    <article className="page sources">
      <h1 tabIndex={-1}>Sources</h1>
      <p className="lead">
        Who published the documents, or is named in them as having said something. A grade from A to
        E says how far you rely on a source; until you give one it is F, not judged. Grades change
        how far statements are supported, never what a document says, and earlier grades are kept.
      </p>
      {error && <ProblemView error={error} onRetry={refetch} />}
      {!data && !error && <Loading lines={8} what="the sources" />}
      {data && data.total === 0 && (
        <p className="empty">
          No source yet. Documents that say who published them fill this page:{' '}
          <code>skein ingest PATH</code>.
        </p>
      )}
      {data && data.total > 0 && (
        <>
          <div className="table-frame" tabIndex={0} role="region" aria-label="Sources">
            <table>
              <thead>
                <tr>
                  <th scope="col">Source</th>
                  <th scope="col" className="number">
                    Documents
                  </th>
                  <th scope="col" className="number">
                    Claims
                  </th>
                  <th scope="col" className="number">
                    Named
                  </th>
                  <th scope="col">Last seen</th>
                  <th scope="col">Reliability</th>
                </tr>
              </thead>
              <tbody>
                {data.sources.map((source) => (
                  <Row key={source.id} source={source} />
                ))}
              </tbody>
            </table>
          </div>
          {data.total > data.sources.length && (
            <p className="quiet">
              The {data.sources.length} weightiest of {count(data.total, 'source')}.
            </p>
          )}
        </>
      )}
    </article>
  );
}

function Row({ source }: { source: Source }) {
  return (
    <tr>
      <th scope="row">
        {source.entity ? <EntityLink entity={source.entity} /> : source.name}
        {source.entity && source.entity.name !== source.name && (
          <span className="quiet"> as {source.name}</span>
        )}
      </th>
      <td className="number">
        {source.documents}
        {source.origins < source.documents && (
          <span className="quiet"> ({source.documents - source.origins} copied)</span>
        )}
      </td>
      <td className="number">{source.claims}</td>
      <td className="number">{source.cited}</td>
      <td>{source.lastSeen ? date(source.lastSeen) : <span className="quiet">never</span>}</td>
      <td>
        <Grading source={source} />
      </td>
    </tr>
  );
}

function Grading({ source }: { source: Source }) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Grade | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const why = String(new FormData(event.currentTarget).get('why'));
    try {
      await gradeSource(source.id, chosen ?? source.grade, why);
      setChosen(null);
      setFailed(null);
      await client.invalidateQueries();
    } catch (error) {
      setFailed(error);
    }
  }
  const changed = chosen !== null && chosen !== source.grade;
  return (
    <form className="grading" onSubmit={(event) => void save(event)}>
      <select
        aria-label={`Reliability of ${source.name}`}
        value={chosen ?? source.grade}
        onChange={(event) => setChosen(event.target.value as Grade)}
      >
        {GRADES.map(({ grade }) => (
          <option key={grade} value={grade}>
            {gradeWords(grade)}
          </option>
        ))}
      </select>
      {changed && (
        <>
          <label>
            Why
            <input name="why" required maxLength={1000} autoFocus />
          </label>
          <button type="submit">Save</button>
          <button type="button" className="plain" onClick={() => setChosen(null)}>
            Leave as it is
          </button>
        </>
      )}
      {failed !== null && <ProblemView error={failed} />}
      {source.history.length > 0 && (
        <details>
          <summary>{count(source.history.length, 'grade')} so far</summary>
          <ul className="plain-list">
            {source.history.map((one) => (
              <li key={one.at}>
                {gradeWords(one.grade)}{' '}
                <span className="quiet">
                  {date(one.at)}: {one.why}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </form>
  );
}
