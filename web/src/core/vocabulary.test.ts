import { describe, expect, it } from 'vitest';
import { groupStatements, type Statement } from './statements';
import { entityType, moodOf, predicateLabel, vocabulary } from './vocabulary';

describe('vocabulary', () => {
  it('should give each concrete type a letter of its own', () => {
    const letters = vocabulary.types.filter((type) => !type.isAbstract).map((type) => type.letter);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters).not.toContain('');
  });

  it('should read a predicate from either end', () => {
    expect(predicateLabel('develops', true)).toBe('develops');
    expect(predicateLabel('develops', false)).toBe('is developed by');
  });

  it('should bear with words that a newer server knows', () => {
    expect(predicateLabel('sings_with', true)).toBe('sings with');
    expect(entityType('Choir')).toMatchObject({ label: 'Choir', letter: 'C' });
    expect(moodOf('hoped').form).toBe('dotted');
  });
});

describe('groupStatements', () => {
  const statement = (predicate: string, outgoing: boolean, name: string): Statement => ({
    predicate,
    outgoing,
    other: { id: name, type: 'Firm', name },
    otherText: null,
    origins: 1,
    contested: false,
    mood: 'asserted',
    claims: [],
    claimCount: 0,
    retracted: 0,
    confidence: 0,
  });

  it('should keep directions apart and the order of the server', () => {
    const groups = groupStatements([
      statement('supplies', true, 'a'),
      statement('develops', true, 'b'),
      statement('supplies', false, 'c'),
      statement('supplies', true, 'd'),
    ]);
    expect(groups.map(({ label }) => label)).toEqual(['supplies', 'develops', 'is supplied by']);
    expect(groups[0]?.statements.map(({ other }) => other?.id)).toEqual(['a', 'd']);
  });
});
