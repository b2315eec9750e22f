import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Claim, EntityRef, Measure } from '../api/contract.generated';
import { queries } from '../api/queries';
import { useEscape } from '../core/escape';
import { measureOf } from '../core/quality';
import { groupStatements, statementKey } from '../core/statements';
import { entityType, predicateLabel } from '../core/vocabulary';
import { count, origins } from '../core/words';
import { EntityLink } from './EntityLink';
import { MeasuredNote } from './Measured';
import { Contested, MoodLine } from './Mood';
import { PreviewContext, type Previewed } from './preview';
import { ProblemView } from './Problem';
import { SentenceQuote } from './Quote';
import { SourceLine } from './SourceLine';
import { TypeGlyph } from './TypeGlyph';

/** Holds the side panel: a preview beside the list it was opened from. */
export function PreviewProvider({ children }: { children: ReactNode }) {
  const [stack, setStack] = useState<Previewed[]>([]);
  const opener = useRef<HTMLElement | null>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });

  const close = useCallback(() => {
    setStack([]);
    if (opener.current?.isConnected) opener.current.focus();
    opener.current = null;
  }, []);
  const preview = useMemo(
    () => ({
      open(what: Previewed, from: HTMLElement | null) {
        const inside = from?.closest('.panel');
        if (!inside) opener.current = from;
        setStack((before) => (inside ? [...before, what] : [what]));
      },
      close,
    }),
    [close],
  );
  useEscape(stack.length > 0, close);
  useEffect(() => setStack([]), [path]);

  const shown = stack.at(-1);
  return (
    <PreviewContext value={preview}>
      {children}
      {shown && (
        <Panel
          key={keyOf(shown)}
          shown={shown}
          onClose={close}
          {...(stack.length > 1 && { onBack: () => setStack((before) => before.slice(0, -1)) })}
        />
      )}
    </PreviewContext>
  );
}

const keyOf = (shown: Previewed) =>
  shown.type === 'entity' ? `entity ${shown.entity.id}` : `claim ${shown.claim.id}`;

interface PanelProps {
  shown: Previewed;
  onClose(): void;
  onBack?(): void;
}

function Panel({ shown, onClose, onBack }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <aside className="panel" aria-label="Preview">
      <div className="panel-bar">
        {onBack ? (
          <button type="button" className="plain" onClick={onBack}>
            ← Back
          </button>
        ) : (
          <span className="quiet">Preview</span>
        )}
        <button type="button" className="plain" onClick={onClose}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
      {shown.type === 'entity' ? (
        <EntityPreview entity={shown.entity} heading={heading} />
      ) : (
        <ClaimPreview claim={shown.claim} measure={shown.measure} heading={heading} />
      )}
    </aside>
  );
}

type Heading = { heading: React.RefObject<HTMLHeadingElement | null> };

const SHOWN_STATEMENTS = 6;

function EntityPreview({ entity, heading }: Heading & { entity: EntityRef }) {
  const { data, error, refetch } = useQuery(queries.entity(entity.id));
  const others = data?.names.map((name) => name.text).filter((name) => name !== entity.name) ?? [];
  const top = data?.statements.slice(0, SHOWN_STATEMENTS) ?? [];
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="panel-title">
        <TypeGlyph type={entity.type} silent /> {entity.name}
      </h2>
      <p className="quiet">
        {entityType(entity.type).label}
        {others.length > 0 && ` · also ${others.slice(0, 4).join(', ')}`}
      </p>
      <p>
        <Link to="/entities/$id" params={{ id: entity.id }} className="action">
          Open the page of {entity.name}
        </Link>
      </p>
      {error && <ProblemView error={error} level={3} onRetry={refetch} />}
      {data && (
        <>
          <p className="quiet">
            {count(data.counts.claims, 'claim')} in {count(data.counts.documents, 'document')}
          </p>
          {groupStatements(top).map((group) => (
            <section key={group.key}>
              <h3 className="predicate">{group.label}</h3>
              <MeasuredNote
                measure={measureOf(data.measured.predicates, group.predicate)}
                row={`predicate-${group.predicate}`}
                place={`panel-${group.key}`}
              />
              <ul className="plain-list">
                {group.statements.map((statement) => (
                  <li key={statementKey(statement)} className="panel-statement">
                    <MoodLine mood={statement.mood} />
                    {statement.other ? (
                      <EntityLink entity={statement.other} />
                    ) : (
                      <q>{statement.otherText}</q>
                    )}{' '}
                    <span className="quiet">
                      {origins(statement.origins)}
                      {statement.contested && <Contested />}
                    </span>
                    {statement.claims[0] && <SentenceQuote {...statement.claims[0]} />}
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {data.statements.length > top.length && (
            <p className="quiet">
              {count(data.statements.length - top.length, 'more statement')} on the page.
            </p>
          )}
          {data.statements.length === 0 && (
            <p className="quiet">No claim names {entity.name} yet.</p>
          )}
        </>
      )}
    </>
  );
}

interface ClaimProps extends Heading {
  claim: Claim;
  measure: Measure | undefined;
}

function ClaimPreview({ claim, measure, heading }: ClaimProps) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="panel-title claim-title">
        {claim.subject.name} {predicateLabel(claim.predicate, true)}{' '}
        {claim.object?.name ?? `“${claim.objectText}”`}
      </h2>
      <SentenceQuote {...claim} />
      <SourceLine stated={claim} time={claim.when} place="panel" />
      {measure && (
        <p className="measured-line">
          Claims of this kind:{' '}
          <MeasuredNote measure={measure} row={`predicate-${claim.predicate}`} place="panel" />
        </p>
      )}
      <p className="panel-ends">
        <EntityLink entity={claim.subject} />
        {claim.object && <EntityLink entity={claim.object} />}
      </p>
    </>
  );
}
