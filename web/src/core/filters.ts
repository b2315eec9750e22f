/** What results can be narrowed by, in the order in which it is offered. */
export const FILTERS = ['kind', 'type', 'predicate', 'mood', 'year', 'source', 'place'] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = { [F in Filter]?: string | undefined };

const VALUE = /"([^"]*)"|([^,"]+)/g;

/** The values of a filter as the address has it: `Firm,Chip`, `"Xinhua, Beijing"`. */
export function valuesOf(list: string | undefined): string[] {
  return [...(list ?? '').matchAll(VALUE)]
    .map(([, quoted, bare]) => (quoted ?? bare ?? '').trim())
    .filter(Boolean);
}

/** Values as a filter of the address, undefined for none. */
export function listOf(values: readonly string[]): string | undefined {
  return values.map((value) => (value.includes(',') ? `"${value}"` : value)).join(',') || undefined;
}

/** The filter with this value added, or taken away where it was there. */
export function toggled(list: string | undefined, value: string): string | undefined {
  const values = valuesOf(list);
  return listOf(
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  );
}

/** Every chosen value with its filter. */
export function chosenOf(filters: Filters): { filter: Filter; value: string }[] {
  return FILTERS.flatMap((filter) => valuesOf(filters[filter]).map((value) => ({ filter, value })));
}

/** The filters alone, of an address that holds more. */
export function filtersOf(search: Filters): Filters {
  return Object.fromEntries(
    FILTERS.filter((filter) => search[filter]).map((filter) => [filter, search[filter]]),
  );
}
