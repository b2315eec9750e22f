import { describe, expect, it } from 'vitest';
import { bar, scaleOf } from './scale';

describe('scale', () => {
  it('should place values between the least and the greatest', () => {
    const scale = scaleOf([10, 20, 30]);
    expect([10, 20, 30].map(scale.at)).toEqual([0, 50, 100]);
    expect(scale.logarithmic).toBe(false);
  });

  it('should step by factors where values span more than two orders', () => {
    const scale = scaleOf([10, 1_000, 100_000]);
    expect(scale.logarithmic).toBe(true);
    expect(scale.at(1_000)).toBeCloseTo(50);
  });

  it('should put a lone value in the middle', () => {
    expect(scaleOf([7, 7]).at(7)).toBe(50);
  });

  it('should not take a logarithm of zero', () => {
    expect(scaleOf([0, 5_000]).at(0)).toBe(0);
  });

  it('should run an open end to the end of the track', () => {
    const scale = scaleOf([0, 100]);
    expect(bar(scale, 40, null)).toEqual({ from: 40, to: 100, openLow: false, openHigh: true });
    expect(bar(scale, null, 60)).toEqual({ from: 0, to: 60, openLow: true, openHigh: false });
    expect(bar(scale, 40, 60)).toEqual({ from: 40, to: 60, openLow: false, openHigh: false });
  });
});
