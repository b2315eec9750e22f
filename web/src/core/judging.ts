import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { RequestFailed, send } from '../api/client';
import type { Judgement, NewJudgement } from '../api/contract.generated';

export type Verdict = NewJudgement['verdict'];

const STORED = 'skein.judge';
const listeners = new Set<() => void>();
let name: string | undefined;

function stored(): string {
  try {
    return window.localStorage.getItem(STORED) ?? '';
  } catch {
    return '';
  }
}

const read = () => (name ??= stored());

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The name under which one judges; kept on this machine. */
export function useJudgeName(): [string, (next: string) => void] {
  const current = useSyncExternalStore(subscribe, read, read);
  return [current, keepName];
}

function keepName(next: string) {
  name = next;
  try {
    window.localStorage.setItem(STORED, next);
  } catch {
    // Storage is off: the name holds until the page is left.
  }
  listeners.forEach((listener) => listener());
}

/** What a judgement may change: nearly all that was read. */
const TOUCHED = new Set([
  'judgements',
  'judgement-queue',
  'entity',
  'document',
  'search',
  'suggest',
  'trace',
  'health',
]);

function useTouch() {
  const cache = useQueryClient();
  return () => {
    // The pair that is still shown is not asked for again: it may be one entity by now.
    void cache.invalidateQueries({ queryKey: ['judgement-pair'], refetchType: 'none' });
    return cache.invalidateQueries({
      predicate: ({ queryKey }) => TOUCHED.has(String(queryKey[0])),
    });
  };
}

/** Records a judgement under one's name. */
export function useJudge() {
  const touch = useTouch();
  return useMutation({
    mutationFn: (judgement: NewJudgement) => send<'judge'>('/judgements', {}, judgement),
    onSuccess: touch,
  });
}

/** Undoes a judgement under one's name. */
export function useUndo() {
  const touch = useTouch();
  return useMutation({
    mutationFn: ({ id, by }: { id: string; by: string }) =>
      send<'revoke'>('/judgements/{id}/revocation', { id }, { by }),
    onSuccess: touch,
  });
}

/** What went wrong, in the server's words. */
export function reasonOf(error: unknown): string {
  return error instanceof RequestFailed ? error.problem.detail : 'The page failed: reload it.';
}

const VERDICTS: Record<Verdict, string> = {
  same: 'the same',
  different: 'different',
  unsure: 'not to be told',
};

/** A judgement in a clause: "A and B are the same". */
export function judged({
  first,
  second,
  verdict,
}: Pick<Judgement, 'first' | 'second' | 'verdict'>) {
  return `${first.name} and ${second.name}: ${VERDICTS[verdict]}`;
}
