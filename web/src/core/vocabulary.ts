import type { Vocabulary } from '../api/contract.generated';
import { vocabulary } from './vocabulary.generated';
import { spaced } from './words';

export type EntityType = Vocabulary['types'][number];
export type Predicate = Vocabulary['predicates'][number];
export type Mood = Vocabulary['moods'][number];
export type Form = Mood['form'];
export type Metric = Vocabulary['metrics'][number];

const byName = <T extends { name: string }>(list: readonly T[]) =>
  new Map(list.map((item) => [item.name, item]));

const types = byName(vocabulary.types);
const predicates = byName(vocabulary.predicates);
const moods = byName(vocabulary.moods);
const metrics = byName(vocabulary.metrics);

/** The type of that name; a plain one where a newer server knows more types than this page. */
export function entityType(name: string): EntityType {
  return (
    types.get(name) ?? {
      name,
      parent: null,
      label: spaced(name),
      isAbstract: false,
      letter: name.slice(0, 1).toUpperCase(),
      hue: 0,
      shape: 'circle',
      description: '',
    }
  );
}

/** How a predicate reads from its subject (forward) or from its object. */
export function predicateLabel(name: string, forward: boolean): string {
  const predicate = predicates.get(name);
  if (!predicate) return forward ? spaced(name) : `${spaced(name)} (inverse)`;
  return forward ? predicate.label : predicate.inverse;
}

/** What a predicate means, in a sentence; empty if unknown. */
export function predicateMeaning(name: string): string {
  return predicates.get(name)?.description ?? '';
}

/** Whether a predicate reads the same from both ends. */
export function isSymmetric(name: string): boolean {
  return predicates.get(name)?.symmetric ?? false;
}

/** The mood of that name; an unknown one reads as alleged, the most careful form. */
export function moodOf(name: string): Mood {
  return moods.get(name) ?? { name, label: spaced(name), form: 'dotted', description: '' };
}

/** The label of a metric. */
export function metricLabel(name: string): string {
  return metrics.get(name)?.label ?? spaced(name);
}

export { vocabulary };
