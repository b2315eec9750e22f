import { useState, type FormEvent } from 'react';
import type { Judgement } from '../api/contract.generated';
import { judged, reasonOf, useJudgeName, useUndo } from '../core/judging';

/** Undoes a judgement; asks first who does, where that is not known. */
export function UndoJudgement({ judgement }: { judgement: Judgement }) {
  const [name, setName] = useJudgeName();
  const [asking, setAsking] = useState(false);
  const undo = useUndo();

  function ask() {
    if (name.trim()) undo.mutate({ id: judgement.id, by: name.trim() });
    else setAsking(true);
  }
  function answer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('name')).trim();
    if (!given) return;
    setName(given);
    setAsking(false);
    undo.mutate({ id: judgement.id, by: given });
  }

  if (asking) {
    return (
      <form className="undo-name" onSubmit={answer}>
        <label>
          Your name <input name="name" required maxLength={100} autoComplete="name" autoFocus />
        </label>
        <button type="submit">Undo</button>
      </form>
    );
  }
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-label={`Undo: ${judged(judgement)}`}
        disabled={undo.isPending}
        onClick={ask}
      >
        undo
      </button>
      {undo.error && (
        <span role="alert" className="judge-error">
          {reasonOf(undo.error)}
        </span>
      )}
    </>
  );
}
