import { useQuery } from '@tanstack/react-query';
import type { EntityRef, Judgement } from '../api/contract.generated';
import { queries } from '../api/queries';
import { date } from '../core/words';
import { UndoJudgement } from './UndoJudgement';

/** Which other entities are shown as this one, who said so, and the way back. */
export function MergedFrom({ entity }: { entity: EntityRef }) {
  const { data } = useQuery(queries.judgements({ entity: entity.id, standing: 'true', limit: 50 }));
  const merges = data?.judgements.filter(
    ({ verdict, into }) => verdict === 'same' && into?.id === entity.id,
  );
  if (!merges?.length) return null;
  return (
    <ul className="plain-list merged-from" aria-label="Merged from">
      {merges.map((judgement) => (
        <li key={judgement.id}>
          <span>
            merged from <strong>{otherName(judgement, entity)}</strong>
          </span>{' '}
          <span className="quiet">
            judged the same by {judgement.by.name}, {date(judgement.at)}
            {judgement.why && `: ${judgement.why}`}
          </span>{' '}
          <UndoJudgement judgement={judgement} />
        </li>
      ))}
    </ul>
  );
}

function otherName({ first, second }: Judgement, entity: EntityRef): string {
  if (first.id === entity.id) return second.name;
  return second.id === entity.id ? first.name : `${first.name} and ${second.name}`;
}
