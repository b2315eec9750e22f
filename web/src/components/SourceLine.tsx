import { Link } from '@tanstack/react-router';
import type { Claim, Measurement, When } from '../api/contract.generated';
import { hashOfRange } from '../core/segments';
import { gradeWords } from '../core/reliability';
import { date, holds } from '../core/words';
import { Confidence } from './Confidence';
import { EntityLink } from './EntityLink';
import { MoodWord } from './Mood';
import type { ReactNode } from 'react';

interface Props {
  stated: Claim | Measurement;
  time: When;
  /** On the page of the document itself its name need not be said. */
  inDocument?: boolean;
  /** Tells this line from others of the same claim on the page. */
  place?: string;
  children?: ReactNode;
}

/** Under a quote: who published it, when, in which mood, who said it. */
export function SourceLine({ stated, time, inDocument = false, place = 'open', children }: Props) {
  const { document, saidBy, mood, confidence } = stated;
  const copied = document.origin !== document.id;
  return (
    <p className="source">
      {!inDocument && (
        <Link
          id={`${place}-${stated.id}`}
          to="/documents/$id"
          params={{ id: document.id }}
          hash={hashOfRange(stated.quote)}
          className="source-document"
          title={document.title}
        >
          {document.publisher ?? document.title}
        </Link>
      )}
      {!inDocument && document.grade !== 'F' && <span>{gradeWords(document.grade)}</span>}
      {!inDocument && <span>{document.published ? date(document.published) : 'undated'}</span>}
      <span className="how">
        <MoodWord mood={mood} />
        <Confidence value={confidence} />
      </span>
      {saidBy && (
        <span>
          reported by <EntityLink entity={saidBy} glyph={false} />
        </span>
      )}
      {holds(time) && <span>{holds(time)}</span>}
      {copied && !inDocument && <span title="Not counted as an origin of its own">a copy</span>}
      {!copied && stated.origin !== document.id && (
        <span title="Counts for whom it names, not as an origin of its own">second-hand</span>
      )}
      {'retracted' in stated && stated.retracted && (
        <span className="retracted">
          retracted {date(stated.retracted.at)}: {stated.retracted.why}
        </span>
      )}
      {children}
    </p>
  );
}
