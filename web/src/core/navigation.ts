import { useRouter, useRouterState, type AnyRouter } from '@tanstack/react-router';
import { useEffect, useLayoutEffect } from 'react';

/** Where a reader was on a page. */
interface Place {
  scroll: number;
  focus: string;
}

const STORED = 'skein.places';
const places = new Map<string, Place>();
let arrivedBack = false;
let moves = 0;
let settled = 0;

/**
 * Remembers where a reader was on each page: going back gives the scroll position and the focus
 * back, going on starts at the top with the focus on the title.
 */
export function followNavigation(router: AnyRouter): void {
  const keyNow = () => keyOf(router.history.location.state);
  let key = keyNow();
  const leave = () =>
    places.set(key, { scroll: window.scrollY, focus: document.activeElement?.id ?? '' });

  window.history.scrollRestoration = 'manual';
  router.history.subscribe(({ action }: { action: { type: string } }) => {
    if (action.type === 'REPLACE') {
      key = keyNow();
      return;
    }
    leave();
    arrivedBack = action.type !== 'PUSH';
    moves++;
    key = keyNow();
  });

  // A reload comes back to the same place too.
  window.addEventListener('pagehide', () => {
    leave();
    store([...places]);
  });
  for (const [stored, place] of restore()) places.set(stored, place);
  if (places.has(key)) {
    arrivedBack = true;
    moves++;
  }
}

const keyOf = (state: { __TSR_key?: string }) => state.__TSR_key ?? 'first';

function store(entries: [string, Place][]) {
  try {
    window.sessionStorage.setItem(STORED, JSON.stringify(entries.slice(-50)));
  } catch {
    // Storage is off: a reload starts at the top.
  }
}

function restore(): [string, Place][] {
  try {
    return JSON.parse(window.sessionStorage.getItem(STORED) ?? '[]') as [string, Place][];
  } catch {
    return [];
  }
}

/** Whether the page was reached by going back (or forward) to it. */
export function cameBack(): boolean {
  return arrivedBack;
}

/** Sets the title of the page and, once it is known, scroll position and focus. */
export function usePageTitle(title: string | undefined): void {
  const router = useRouter();
  // The resolved location: the page that is being left must not settle for the one to come.
  const key = useRouterState({
    select: ({ resolvedLocation }) => resolvedLocation?.state.__TSR_key,
  });
  const known = title !== undefined;
  useEffect(() => {
    if (known) document.title = title ? `${title} · Skein` : 'Skein';
  }, [known, title]);
  useLayoutEffect(() => {
    if (!known || settled === moves) return;
    settled = moves;
    const place = arrivedBack ? places.get(keyOf(router.history.location.state)) : undefined;
    window.scrollTo(0, place?.scroll ?? 0);
    const last = place?.focus && document.getElementById(place.focus);
    const target = last || document.querySelector('main h1');
    if (target instanceof HTMLElement && !document.activeElement?.closest('main')) {
      target.focus({ preventScroll: true });
    }
  }, [known, key, router]);
}
