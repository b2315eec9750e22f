import type { TrendNote } from '../api/contract.generated';
import { count, date } from '../core/words';
import { ClaimItem } from './ClaimItem';

/** With a longer delay in days, documents did not come as news. */
const ARCHIVE = 180;

/** Beside every trend: through how much one sees, and what closes sources off. */
export function ObservabilityNote({ note }: { note: TrendNote }) {
  const { documents, sources, stillPublishing, recentDays, medianDelay, undated } = note;
  return (
    <aside className="observability" aria-label="How well one sees">
      <p>
        Seen through {count(documents, 'document')} of {count(sources, 'source')}
        {note.from && note.to && `, ${date(note.from)} to ${date(note.to)}`};{' '}
        {stillPublishing === sources ? 'all' : stillPublishing} of them published in the last{' '}
        {recentDays} days of the corpus.
        {medianDelay !== null &&
          (medianDelay > ARCHIVE
            ? ' Most documents were loaded as an archive, long after they were published: how late news arrives is not known.'
            : ` Half of the documents were recorded within ${count(medianDelay, 'day')} of publication.`)}
        {undated > 0 && ` ${count(undated, 'document')} without a date stand in no period.`}
      </p>
      {note.restrictionCount > 0 && (
        <details>
          <summary>
            {count(note.restrictionCount, 'claim')} in this span that access to a source is
            restricted
          </summary>
          <ul className="plain-list">
            {note.restrictions.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} target={false} />
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}
