import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Judgement } from '../api/contract.generated';
import { queries } from '../api/queries';
import { date } from '../core/words';
import { UndoJudgement } from './UndoJudgement';

const WORDS: Record<Judgement['verdict'], string> = {
  same: 'same',
  different: 'different',
  unsure: 'unsure',
};

/** What was judged, newest first; what was undone stays, and says so. */
export function JudgementHistory() {
  const { data } = useQuery(queries.judgements({ limit: 50 }));
  return (
    <section className="judge-history" aria-labelledby="judge-history">
      <h2 id="judge-history">Judged so far</h2>
      {data?.total === 0 && <p className="quiet">Nothing was judged yet.</p>}
      <ul className="plain-list">
        {data?.judgements.map((judgement) => (
          <li key={judgement.id} data-undone={judgement.revoked ? true : undefined}>
            <p>
              <span className="verdict">{WORDS[judgement.verdict]}</span>{' '}
              <Link to="/entities/$id" params={{ id: judgement.first.id }}>
                {judgement.first.name}
              </Link>{' '}
              and{' '}
              <Link to="/entities/$id" params={{ id: judgement.second.id }}>
                {judgement.second.name}
              </Link>{' '}
              {!judgement.revoked && <UndoJudgement judgement={judgement} />}
            </p>
            <p className="quiet">
              by {judgement.by.name}, {date(judgement.at)}
              {judgement.why && `: ${judgement.why}`}
              {judgement.revoked &&
                ` · undone by ${judgement.revoked.by.name}, ${date(judgement.revoked.at)}`}
            </p>
          </li>
        ))}
      </ul>
      {data && data.total > data.judgements.length && (
        <p className="quiet">
          The newest {data.judgements.length} of {data.total}; <code>skein judge list</code> shows
          all.
        </p>
      )}
    </section>
  );
}
