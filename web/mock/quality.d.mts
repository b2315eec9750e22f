import type { Measure, Measured, Quality } from '../src/api/contract.generated';

export function measure(right: number, gold: number, predicted: number): Measure;
export function measured(predicates: string[], metrics?: string[]): Measured;
export function quality(): Quality;
