import { entityType, vocabulary } from './vocabulary';

/** Sets of entities that an end of a trace may be, as the server reads them. */
export const SETS = [
  { query: 'mark:defence', words: 'any marked as defence-affiliated' },
  ...vocabulary.types.map(({ name, label }) => ({
    query: `type:${name}`,
    words: `any ${label.toLowerCase()}`,
  })),
];

/** Whether a set is one entity, named by its id. */
export function isOneEntity(set: string): boolean {
  return !set.includes(',') && !set.includes(':');
}

/** A set in words: "any military unit or baidu". */
export function setLabel(set: string): string {
  return set
    .split(',')
    .map((part) => {
      const word = part.trim();
      if (word === 'mark:defence') return 'any marked as defence-affiliated';
      const type = word.startsWith('type:') ? word.slice('type:'.length) : undefined;
      return type ? `any ${entityType(type).label.toLowerCase()}` : word;
    })
    .join(' or ');
}
