import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';

const kept = new Map<string, unknown>();

/** State of a page that is still there when one comes back to it: what was unfolded stays so. */
export function useKept<T>(name: string, initial: T): [T, (value: T) => void] {
  const page = useRouterState({ select: ({ location }) => location.pathname });
  const key = `${page} ${name}`;
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial));
  function keep(next: T) {
    kept.set(key, next);
    setValue(next);
  }
  return [value, keep];
}
