import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { EntityRef } from '../api/contract.generated';
import { queries } from '../api/queries';
import { useEscape } from '../core/escape';
import { entityType } from '../core/vocabulary';
import { count } from '../core/words';
import { usePreview } from './preview';
import { hueOf, TypeGlyph } from './TypeGlyph';

interface Props {
  entity: EntityRef;
  /** Whether a click opens the page at once, without the preview. */
  direct?: boolean;
  glyph?: boolean;
  className?: string;
  id?: string;
  children?: ReactNode;
}

const REST_BEFORE_CARD = 400;

/** An entity's name: a card on hover, a preview on click, its page on a second step. */
export function EntityLink({ entity, direct, glyph = true, className, id, children }: Props) {
  const preview = usePreview();
  const anchor = useRef<HTMLAnchorElement>(null);
  const [shown, setShown] = useState(false);
  const timer = useRef(0);
  const cardId = useId();

  const hide = () => {
    window.clearTimeout(timer.current);
    setShown(false);
  };
  const show = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(true), REST_BEFORE_CARD);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEscape(shown, hide);

  function onClick(event: MouseEvent) {
    hide();
    if (direct || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    preview.open({ type: 'entity', entity }, anchor.current);
  }

  return (
    <>
      <Link
        ref={anchor}
        to="/entities/$id"
        params={{ id: entity.id }}
        className={`entity ${className ?? ''}`}
        style={hueOf(entity.type)}
        onClick={onClick}
        onMouseEnter={show}
        onMouseLeave={hide}
        onBlur={hide}
        {...(id && { id })}
        {...(shown && { 'aria-describedby': cardId })}
      >
        {glyph && <TypeGlyph type={entity.type} />}
        <span className="entity-name">{children ?? entity.name}</span>
      </Link>
      {shown && anchor.current && (
        <HoverCard id={cardId} entity={entity} at={anchor.current.getClientRects()[0]} />
      )}
    </>
  );
}

const CARD_WIDTH = 304;
const CARD_ROOM = 176;

function HoverCard({ id, entity, at }: { id: string; entity: EntityRef; at: DOMRect | undefined }) {
  const { data } = useQuery(queries.entity(entity.id));
  if (!at) return null;
  const below = at.bottom + CARD_ROOM < window.innerHeight;
  const left = Math.max(8, Math.min(at.left, window.innerWidth - CARD_WIDTH - 8));
  const place = below ? { top: at.bottom + 8 } : { bottom: window.innerHeight - at.top + 8 };
  const others = data?.names.map((name) => name.text).filter((name) => name !== entity.name) ?? [];
  return createPortal(
    <div
      id={id}
      role="tooltip"
      className="hover-card"
      style={{ left, width: CARD_WIDTH, ...place }}
    >
      <p className="hover-card-name">
        <TypeGlyph type={entity.type} silent />
        <span>{entity.name}</span>
      </p>
      <p className="quiet">
        {entityType(entity.type).label}
        {data?.defence && ' · defence-affiliated'}
      </p>
      <p className="quiet hover-card-counts">
        {data &&
          `${count(data.counts.claims, 'claim')} in ${count(data.counts.documents, 'document')} · ${count(data.counts.neighbours, 'neighbour')}`}
      </p>
      {others.length > 0 && <p className="quiet">also {others.slice(0, 3).join(', ')}</p>}
    </div>,
    document.body,
  );
}
