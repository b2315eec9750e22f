import { describe, expect, it } from 'vitest';
import { measure } from '../../mock/quality.mjs';
import { measureInFull, measureInShort, measureInWords, mostTestedFirst } from './quality';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('how often claims are right', () => {
  it.each([
    [29, 63, 42, 'right in 69 % of test cases (54–81 %), finds 46 %'],
    [3, 10, 4, 'only 4 test cases (3 right), finds 30 %'],
    [1, 7, 1, 'only 1 test case (1 right), finds 1 of 7'],
    [0, 12, 3, 'only 3 test cases (none right), finds 0 %'],
    [0, 3, 2, 'only 2 test cases (none right), finds none of 3'],
    [12, 12, 12, 'right in 100 % of test cases (76–100 %), finds 100 %'],
    [0, 0, 10, 'right in 0 % of test cases (0–28 %)'],
    [0, 5, 0, 'not tested: found none of 5 in tests'],
    [0, 0, 0, 'never tested'],
  ])('should say %i right, %i stated, %i found as "%s"', (right, gold, predicted, words) => {
    expect(plain(measureInWords(measure(right, gold, predicted)))).toBe(words);
  });

  it('should never give a percentage of a few cases', () => {
    for (let cases = 1; cases < 10; cases++) {
      expect(measureInWords(measure(1, 0, cases))).not.toContain('%');
    }
  });

  it('should be short where there is little room', () => {
    expect(plain(measureInShort(measure(29, 63, 42)))).toBe('69 % right in tests');
    expect(measureInShort(measure(3, 10, 4))).toBe('3 of 4 right in tests');
    expect(measureInShort(measure(0, 5, 0))).toBe('not tested');
  });

  it('should have all its numbers for whoever asks', () => {
    expect(plain(measureInFull(measure(29, 63, 42)))).toBe(
      'Of 42 that were found in the test documents, 29 are right: with 95 % confidence 54–81 % of all. Of 63 that they state, 29 were found.',
    );
    expect(measureInFull(measure(0, 0, 0))).toContain('No test document');
    expect(measureInFull(measure(0, 5, 0))).toContain('None was found');
  });

  it('should put first what was tested most', () => {
    const rows = [
      { name: 'few', measure: measure(1, 9, 2) },
      { name: 'none', measure: measure(0, 3, 0) },
      { name: 'many', measure: measure(20, 40, 30) },
    ];
    expect(mostTestedFirst(rows).map(({ name }) => name)).toEqual(['many', 'few', 'none']);
  });
});
