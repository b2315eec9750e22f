import type { EntityProfile } from '../api/contract.generated';
import { count, date } from '../core/words';

export interface Clocks {
  known?: string | undefined;
  holds?: string | undefined;
}

interface Props {
  clocks: Clocks;
  profile: EntityProfile;
  onChange(clocks: Clocks): void;
}

/** Two clocks: what was known by a day, and what held on a day. */
export function AsOf({ clocks, profile, onChange }: Props) {
  const set = Boolean(clocks.known ?? clocks.holds);
  return (
    <details className="as-of" open={set || undefined}>
      <summary>As known on…</summary>
      <form
        key={`${clocks.known} ${clocks.holds}`}
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          onChange({
            known: String(form.get('known')) || undefined,
            holds: String(form.get('holds')) || undefined,
          });
        }}
      >
        <label>
          Known by
          <input type="date" name="known" defaultValue={clocks.known} aria-describedby="known-by" />
        </label>
        <p id="known-by" className="quiet">
          Only what had been published, or recorded here, by the end of that day; a claim retracted
          later still counts.
        </p>
        <label>
          Held on
          <input type="date" name="holds" defaultValue={clocks.holds} aria-describedby="held-on" />
        </label>
        <p id="held-on" className="quiet">
          Only what is said to have been so on that day. A claim that states no time is left out and
          counted.
        </p>
        <p className="as-of-acts">
          <button type="submit">Show</button>
          {set && (
            <button type="button" className="plain" onClick={() => onChange({})}>
              Back to all that is known now
            </button>
          )}
        </p>
      </form>
      {set && (
        <p className="as-of-said" role="status">
          {[
            clocks.known && `As published or recorded by ${date(clocks.known)}`,
            clocks.holds && `as said to have held on ${date(clocks.holds)}`,
          ]
            .filter(Boolean)
            .join(', ')}
          .
          {clocks.holds &&
            profile.undated > 0 &&
            ` ${count(profile.undated, 'claim')} without a time left out.`}
        </p>
      )}
    </details>
  );
}
