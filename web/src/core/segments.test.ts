import { describe, expect, it } from 'vitest';
import { hashOfRange, lines, rangeOfHash, segments } from './segments';

const names = (text: string, ranges: { start: number; end: number; name: string }[]) =>
  segments(text, ranges).map((segment) => [
    segment.text,
    segment.ranges.map((range) => range.name).join(''),
  ]);

describe('segments', () => {
  it('should leave a text without ranges whole', () => {
    expect(names('abc', [])).toEqual([['abc', '']]);
  });

  it('should split where ranges overlap', () => {
    const overlapping = [
      { start: 1, end: 5, name: 'A' },
      { start: 3, end: 7, name: 'B' },
    ];
    expect(names('0123456789', overlapping)).toEqual([
      ['0', ''],
      ['12', 'A'],
      ['34', 'AB'],
      ['56', 'B'],
      ['789', ''],
    ]);
  });

  it('should nest ranges, and keep two that are the same', () => {
    const nested = [
      { start: 0, end: 6, name: 'A' },
      { start: 2, end: 4, name: 'B' },
      { start: 2, end: 4, name: 'C' },
    ];
    expect(names('abcdef', nested)).toEqual([
      ['ab', 'A'],
      ['cd', 'ABC'],
      ['ef', 'A'],
    ]);
  });

  it('should clip what sticks out and ignore what is empty or elsewhere', () => {
    const odd = [
      { start: -3, end: 1, name: 'A' },
      { start: 2, end: 99, name: 'B' },
      { start: 1, end: 1, name: 'C' },
      { start: 40, end: 50, name: 'D' },
    ];
    expect(names('abc', odd)).toEqual([
      ['a', 'A'],
      ['b', ''],
      ['c', 'B'],
    ]);
  });

  it('should count UTF-16 units, as the contract does', () => {
    const text = '🔬 华为 x';
    expect(names(text, [{ start: 3, end: 5, name: 'A' }])).toEqual([
      ['🔬 ', ''],
      ['华为', 'A'],
      [' x', ''],
    ]);
  });

  it('should always give the text back', () => {
    const text = 'The H100 is made by TSMC.';
    const ranges = Array.from({ length: 30 }, (_, index) => ({
      start: (index * 7) % 25,
      end: ((index * 7) % 25) + (index % 9),
    }));
    const cut = segments(text, ranges);
    expect(cut.map((segment) => segment.text).join('')).toBe(text);
    for (const segment of cut) {
      expect(segment.text).toBe(text.slice(segment.start, segment.end));
    }
  });
});

describe('lines', () => {
  it('should skip blank lines and keep offsets', () => {
    const text = 'one\n\n  \ntwo\n';
    expect(lines(text).map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two']);
  });
});

describe('the hash of a quote', () => {
  it('should survive a round trip', () => {
    expect(rangeOfHash(hashOfRange({ start: 12, end: 90 }))).toEqual({ start: 12, end: 90 });
    expect(rangeOfHash('#q=12-90')).toEqual({ start: 12, end: 90 });
  });

  it.each(['', 'q=', 'q=5-5', 'q=9-3', 'q=-1-3', 'q=1-2x', 'c123', 'q=1-99999999999'])(
    'should refuse %j',
    (hash) => {
      expect(rangeOfHash(hash)).toBeNull();
    },
  );
});
