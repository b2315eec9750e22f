import { Link } from '@tanstack/react-router';
import type { Measure } from '../api/contract.generated';
import { measureInFull, measureInShort, measureInWords } from '../core/quality';

/** Which table of the page on quality, and which row of it. */
export type Row = `${'predicate' | 'type' | 'mood' | 'metric'}-${string}`;

interface Props {
  measure: Measure | undefined;
  row: Row;
  /** Tells this note from others on the page. */
  place: string;
}

/** How often claims of a kind are right, beside them; leads to the page that says more. */
export function MeasuredNote({ measure, row, place }: Props) {
  if (!measure) return null;
  return (
    <Link
      id={`measured-${place}`}
      to="/quality"
      hash={row}
      className="measured"
      title={measureInFull(measure)}
    >
      {measureInWords(measure)}
    </Link>
  );
}

interface WordsProps {
  measure: Measure | undefined;
  /** Whose they are, where that is not plain. */
  of?: string;
}

/** The same in a few words, where the kind of claim has its note close by. */
export function MeasuredWords({ measure, of }: WordsProps) {
  if (!measure) return null;
  return (
    <span title={measureInFull(measure)}>
      {of && `${of}: `}
      {measureInShort(measure)}
    </span>
  );
}
