import { describe, expect, it } from 'vitest';
import { count, date, holds, language, number, origins, range, time } from './words';

describe('range', () => {
  it.each([
    [40000, 50000, '40,000–50,000'],
    [3000, null, 'more than 3,000'],
    [null, 5000, 'up to 5,000'],
    [7, 7, '7'],
    [12e6, 18e6, '12–18 million'],
    [900e6, 1.2e9, '900 million–1.2 billion'],
    [0.5, 0.75, '0.5–0.75'],
    [-4, 4, '-4–4'],
    [0, null, 'more than 0'],
    [null, null, 'not given'],
  ])('should say %s to %s as %s', (low, high, words) => {
    expect(range(low, high)).toBe(words);
  });
});

describe('number', () => {
  it.each([
    [1600, '1,600'],
    [450e6, '450 million'],
    [200e9, '200 billion'],
    [3.14e23, '3.14 × 10²³'],
    [1e15, '1 × 10¹⁵'],
    [2.5, '2.5'],
  ])('should write %s as %s', (value, words) => {
    expect(number(value)).toBe(words);
  });
});

describe('counts', () => {
  it('should agree in number', () => {
    expect(origins(1)).toBe('1 independent origin');
    expect(origins(3)).toBe('3 independent origins');
    expect(count(2, 'entity', 'entities')).toBe('2 entities');
    expect(count(1204, 'claim')).toBe('1,204 claims');
  });
});

describe('dates', () => {
  it('should be as precise as they are known', () => {
    expect(date('2023-05-08')).toBe('8 May 2023');
    expect(date('2023-05')).toBe('May 2023');
    expect(date('2023')).toBe('2023');
    expect(date('last spring')).toBe('last spring');
  });

  it('should tell an unknown time from an open one', () => {
    expect(time({ from: null, to: null, precision: 'unknown' })).toBeNull();
    expect(time({ from: '2019', to: null, precision: 'year' })).toBe('from 2019');
    expect(time({ from: null, to: '2024-02', precision: 'month' })).toBe('until February 2024');
    expect(time({ from: '2019', to: '2021', precision: 'year' })).toBe('2019 to 2021');
  });

  it('should read as a clause', () => {
    expect(holds({ from: '2019-05', to: '2019-05', precision: 'month' })).toBe('holds in May 2019');
    const day = { from: '2022-10-07', to: '2022-10-07', precision: 'day' as const };
    expect(holds(day)).toBe('holds on 7 October 2022');
    expect(holds({ from: '2019', to: '2021', precision: 'year' })).toBe('holds from 2019 to 2021');
    expect(holds({ from: '2019', to: null, precision: 'year' })).toBe('holds from 2019');
    expect(holds({ from: null, to: null, precision: 'unknown' })).toBeNull();
  });
});

describe('language', () => {
  it('should name a tag, and bear with one that is none', () => {
    expect(language('zh')).toBe('Chinese');
    expect(language('und')).toBe('');
    expect(language('not a tag')).toBe('not a tag');
  });
});
