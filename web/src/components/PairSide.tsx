import { Link } from '@tanstack/react-router';
import type { PairSide as Side } from '../api/contract.generated';
import { entityType, moodOf, predicateLabel } from '../core/vocabulary';
import { count, language, origins } from '../core/words';
import { EntityLink } from './EntityLink';
import { MoodLine } from './Mood';
import { SentenceQuote } from './Quote';
import { SourceLine } from './SourceLine';
import { TypeGlyph } from './TypeGlyph';

interface Props {
  side: Side;
  /** Which of the two: tells what is shown twice apart. */
  place: 'first' | 'second';
}

/** Who one of the two is: type, name, and what else it is called. */
export function PairHead({ side, place }: Props) {
  const { entity, known, defence, names, counts } = side;
  return (
    <section className="pair-head" data-place={place} aria-labelledby={`${place}-name`}>
      <h2 id={`${place}-name`} className="pair-name">
        <TypeGlyph type={entity.type} silent />
        <Link to="/entities/$id" params={{ id: entity.id }}>
          {entity.name}
        </Link>
      </h2>
      <p className="quiet">
        {entityType(entity.type).label} ·{' '}
        {known ? 'in the reference list' : 'known from documents alone'} ·{' '}
        {count(counts.claims, 'claim')} in {count(counts.documents, 'document')}
      </p>
      {defence && (
        <p className="defence">
          <strong>Defence affiliation:</strong> {defence.affiliation}
        </p>
      )}
      <ul className="plain-list pair-names" aria-label={`Names of ${entity.name}`}>
        {names.map(({ text, language: tag, kind, seen }) => (
          <li key={`${text} ${tag} ${kind}`}>
            <span lang={tag === 'und' ? undefined : tag} className="name-text">
              {text}
            </span>{' '}
            <span className="quiet">
              {[language(tag), kind].filter(Boolean).join(', ')}
              {seen > 0 && `; in ${count(seen, 'document')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is said of one of the two, in its sources' words. */
export function PairClaims({ side, place }: Props) {
  const { entity, statements, neighbours } = side;
  return (
    <section
      className="pair-claims"
      data-place={place}
      aria-label={`What is said of ${entity.name}`}
    >
      <h3>What is said of {entity.name}</h3>
      {statements.length === 0 && <p className="quiet">No claim names it.</p>}
      {statements.map(({ predicate, outgoing, other, otherText, mood, claims, ...statement }) => {
        const claim = claims[0];
        return (
          <div
            key={`${predicate} ${outgoing} ${other?.id ?? otherText}`}
            className="pair-statement"
            data-form={moodOf(mood).form}
          >
            <p className="pair-statement-line">
              <MoodLine mood={mood} />
              <span>
                {predicateLabel(predicate, outgoing)}{' '}
                {other ? <EntityLink entity={other} /> : <q>{otherText}</q>}{' '}
                <span className="quiet">{origins(statement.origins)}</span>
              </span>
            </p>
            {claim && (
              <>
                <SentenceQuote {...claim} />
                <SourceLine stated={claim} time={claim.when} place={place} />
              </>
            )}
          </div>
        );
      })}
      {neighbours.length > 0 && (
        <>
          <h3>Tied to this one alone</h3>
          <ul className="plain-list pair-neighbours">
            {neighbours.map((neighbour) => (
              <li key={neighbour.id}>
                <EntityLink entity={neighbour} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
