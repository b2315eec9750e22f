import { describe, expect, it } from 'vitest';
import { chosenOf, filtersOf, listOf, toggled, valuesOf } from './filters';

describe('filters of the address', () => {
  it('should read several values, and one with a comma in it', () => {
    expect(valuesOf('Firm,Chip')).toEqual(['Firm', 'Chip']);
    expect(valuesOf('"Xinhua, Beijing",Reuters')).toEqual(['Xinhua, Beijing', 'Reuters']);
    expect(valuesOf(undefined)).toEqual([]);
  });

  it('should write what it reads', () => {
    const values = ['Xinhua, Beijing', 'Reuters'];
    expect(valuesOf(listOf(values))).toEqual(values);
    expect(listOf([])).toBeUndefined();
  });

  it('should add a value and take it away again', () => {
    expect(toggled(undefined, 'Firm')).toBe('Firm');
    expect(toggled('Firm', 'Chip')).toBe('Firm,Chip');
    expect(toggled('Firm,Chip', 'Firm')).toBe('Chip');
    expect(toggled('Chip', 'Chip')).toBeUndefined();
  });

  it('should tell every chosen value, and leave the rest of the address aside', () => {
    const search = { q: 'x', offset: 20, mood: 'planned', type: 'Firm,Chip' };
    expect(chosenOf(search)).toEqual([
      { filter: 'type', value: 'Firm' },
      { filter: 'type', value: 'Chip' },
      { filter: 'mood', value: 'planned' },
    ]);
    expect(filtersOf(search)).toEqual({ type: 'Firm,Chip', mood: 'planned' });
  });
});
