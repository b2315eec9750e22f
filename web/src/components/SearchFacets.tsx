import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { SearchPage } from '../api/contract.generated';
import { chosenOf, FILTERS, toggled, valuesOf, type Filter, type Filters } from '../core/filters';
import { entityType, moodOf, predicateLabel } from '../core/vocabulary';
import { MoodLine } from './Mood';
import { TypeGlyph } from './TypeGlyph';

type Facet = SearchPage['facets'][number];

const TITLES: Record<Filter, string> = {
  kind: 'Kind',
  type: 'Type of entity',
  predicate: 'Predicate',
  mood: 'How it is stated',
  year: 'Published',
  source: 'Source',
  place: 'Place',
};
const KINDS: Record<string, string> = {
  entity: 'entities',
  claim: 'claims',
  document: 'documents',
};
const SHOWN = 7;

/** A value of a filter as it is called. */
export function valueLabel(filter: Filter, value: string): string {
  switch (filter) {
    case 'kind':
      return KINDS[value] ?? value;
    case 'type':
      return entityType(value).label;
    case 'predicate':
      return predicateLabel(value, true);
    case 'mood':
      return moodOf(value).label;
    default:
      return value;
  }
}

function signOf(filter: Filter, value: string): ReactNode {
  if (filter === 'type') return <TypeGlyph type={value} silent />;
  if (filter === 'mood') return <MoodLine mood={value} />;
  return null;
}

interface Props {
  facets: readonly Facet[];
  filters: Filters;
  onChange(filters: Filters): void;
}

const isWide = () => window.matchMedia?.('(min-width: 1024px)').matches ?? true;

/** What the results can be narrowed by, each value with how many it would leave. */
export function SearchFacets({ facets, filters, onChange }: Props) {
  const [open, setOpen] = useState(isWide);
  const groups = FILTERS.map((filter) => ({
    filter,
    values: offered(filter, facets, filters),
  })).filter(({ values }) => values.length > 0);
  return (
    <aside className="page-side search-facets" aria-label="Narrow the results">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Narrow the results</summary>
        {groups.map(({ filter, values }) => (
          <Group
            key={filter}
            filter={filter}
            values={values}
            chosen={valuesOf(filters[filter])}
            onToggle={(value) =>
              onChange({ ...filters, [filter]: toggled(filters[filter], value) })
            }
          />
        ))}
      </details>
    </aside>
  );
}

/** The counted values, and those that are chosen though nothing is left of them. */
function offered(filter: Filter, facets: readonly Facet[], filters: Filters): Facet[] {
  const counted = facets.filter(({ field }) => field === filter);
  const missing = valuesOf(filters[filter])
    .filter((value) => !counted.some((facet) => facet.value === value))
    .map((value) => ({ field: filter, value, count: 0 }));
  const all = [...missing, ...counted];
  return filter === 'year' ? all.sort((a, b) => b.value.localeCompare(a.value)) : all;
}

interface GroupProps {
  filter: Filter;
  values: readonly Facet[];
  chosen: readonly string[];
  onToggle(value: string): void;
}

function Group({ filter, values, chosen, onToggle }: GroupProps) {
  const [all, setAll] = useState(false);
  const shown = values.filter(({ value }, at) => all || at < SHOWN || chosen.includes(value));
  return (
    <fieldset>
      <legend>{TITLES[filter]}</legend>
      {shown.map(({ value, count: many }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
          {signOf(filter, value)}
          <span className="value">{valueLabel(filter, value)}</span>
          <span className="number">{many}</span>
        </label>
      ))}
      {shown.length < values.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {values.length - shown.length} more
        </button>
      )}
    </fieldset>
  );
}

interface ChipsProps {
  q: string;
  filters: Filters;
}

/** The filters that are on, each with a way to take it off. */
export function FilterChips({ q, filters }: ChipsProps) {
  const chosen = chosenOf(filters);
  if (chosen.length === 0) return null;
  return (
    <ul className="chips plain-list" aria-label="Filters that are on">
      {chosen.map(({ filter, value }) => (
        <li key={`${filter} ${value}`}>
          <Link
            to="/"
            search={{ q, ...filters, [filter]: toggled(filters[filter], value) }}
            aria-label={`Take off: ${TITLES[filter]} ${valueLabel(filter, value)}`}
          >
            {signOf(filter, value)}
            {valueLabel(filter, value)} <span aria-hidden>×</span>
          </Link>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Link to="/" search={{ q }} className="all-off">
            take off all
          </Link>
        </li>
      )}
    </ul>
  );
}
