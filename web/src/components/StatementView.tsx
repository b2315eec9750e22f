import type { Measure } from '../api/contract.generated';
import { useKept } from '../core/kept';
import { statementKey, type Statement } from '../core/statements';
import { moodOf } from '../core/vocabulary';
import { count, origins } from '../core/words';
import { ClaimItem } from './ClaimItem';
import { EntityLink } from './EntityLink';
import { MeasuredWords } from './Measured';
import { Contested, MoodLine } from './Mood';

const SHOWN_CLAIMS = 2;

interface Props {
  statement: Statement;
  /** How often claims of its predicate are right. */
  measure?: Measure | undefined;
  target: string;
}

/** One statement: the other end, how many origins state it, and the quotes that do. */
export function StatementView({ statement, measure, target }: Props) {
  const { other, otherText, mood, claims, contested } = statement;
  const holdsTarget = claims.findIndex((claim) => claim.id === target) >= SHOWN_CLAIMS;
  const [opened, setOpened] = useKept(statementKey(statement), false);
  const all = opened || holdsTarget;
  const shown = all ? claims : pickShown(statement);
  return (
    <section className="statement" data-form={moodOf(mood).form}>
      <h3 className="statement-line">
        <MoodLine mood={mood} />
        <span className="statement-ends">
          {other ? (
            <EntityLink entity={other} />
          ) : (
            <span className="unnamed">
              <q>{otherText}</q> <span className="quiet">(described, not named)</span>
            </span>
          )}
          <span className="statement-facts">
            {mood !== 'asserted' && <span>{moodOf(mood).label}</span>}
            <span title={supportWords(statement)}>
              {statement.origins === 0 ? 'retracted' : origins(statement.origins)}
            </span>
            {contested && <Contested />}
            {other ? (
              <MeasuredWords measure={measure} />
            ) : (
              <span title="Claims whose object is described and not named were left out of the tests">
                not tested
              </span>
            )}
          </span>
        </span>
      </h3>
      <ul className="plain-list">
        {shown.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} target={claim.id === target} />
        ))}
      </ul>
      {!all && claims.length > shown.length && (
        <button type="button" className="plain more" onClick={() => setOpened(true)}>
          Show {count(claims.length - shown.length, 'more quote')}
        </button>
      )}
    </section>
  );
}

function supportWords({ confidence, claimCount, retracted }: Statement): string {
  const taken = retracted > 0 ? `, ${retracted} retracted` : '';
  return `${count(claimCount, 'claim')}${taken}; supported to ${Math.round(confidence * 100)} %`;
}

/** The best claims; where a statement is contested, both sides are among them. */
function pickShown({ claims, contested }: Statement) {
  const best = claims.slice(0, SHOWN_CLAIMS);
  if (!contested) return best;
  const missing = best.some((claim) => claim.mood === 'denied')
    ? claims.find((claim) => claim.mood !== 'denied')
    : claims.find((claim) => claim.mood === 'denied');
  return missing && !best.includes(missing) ? [...best.slice(0, SHOWN_CLAIMS - 1), missing] : best;
}
