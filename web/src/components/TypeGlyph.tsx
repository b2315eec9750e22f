import type { CSSProperties, ReactElement } from 'react';
import { entityType, type EntityType } from '../core/vocabulary';

const SHAPES: Record<EntityType['shape'], ReactElement> = {
  circle: <circle cx="10" cy="10" r="9" />,
  square: <rect x="1.5" y="1.5" width="17" height="17" rx="2.5" />,
  diamond: <path d="M10 0 20 10 10 20 0 10Z" />,
  triangle: <path d="M10 .8 20 18.6H0Z" />,
  hexagon: <path d="M5 1h10l5 9-5 9H5L0 10Z" />,
};

/** The hue of an entity type, for styles that use `--hue`. */
export function hueOf(type: string): CSSProperties {
  return { '--hue': `${entityType(type).hue}deg` } as CSSProperties;
}

/** Shape, letter and hue of an entity type. Says the type's name unless it stands beside it. */
export function TypeGlyph({ type, silent = false }: { type: string; silent?: boolean }) {
  const { label, letter, shape } = entityType(type);
  return (
    <svg
      className="glyph"
      style={hueOf(type)}
      viewBox="0 0 20 20"
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {!silent && <title>{label}</title>}
      {SHAPES[shape]}
      <text x="10" y={shape === 'triangle' ? 16.4 : 13.8} fontSize={shape === 'triangle' ? 9 : 11}>
        {letter}
      </text>
    </svg>
  );
}
