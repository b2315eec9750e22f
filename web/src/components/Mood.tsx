import { moodOf, type Form } from '../core/vocabulary';

const DASHES: Record<Form, string | undefined> = {
  solid: undefined,
  dashed: '6 3.5',
  dotted: '0.1 4',
  struck: undefined,
};

/** A mood as a line: solid, dashed, dotted or struck through. */
export function MoodLine({ mood }: { mood: string }) {
  const { form } = moodOf(mood);
  return (
    <svg className="mood-line" data-form={form} viewBox="0 0 28 10" aria-hidden>
      <path d="M1 5h26" strokeDasharray={DASHES[form]} />
      {form === 'struck' && <path d="M10 9.5 18 .5" />}
    </svg>
  );
}

/** A mood in its word, with its line before it. */
export function MoodWord({ mood }: { mood: string }) {
  const { label, description } = moodOf(mood);
  return (
    <span className="mood" title={description}>
      <MoodLine mood={mood} />
      {label}
    </span>
  );
}

/** The split marker: one origin states it, another denies it. */
export function Contested() {
  return (
    <span className="contested" title="One origin states it, another denies it">
      <svg viewBox="0 0 12 12" aria-hidden>
        <circle cx="6" cy="6" r="5" />
        <path d="M6 1a5 5 0 0 1 0 10Z" />
      </svg>
      contested
    </span>
  );
}
