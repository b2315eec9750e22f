import { useRouter, type AnyRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

let arrivedBack = false;
let moves = 0;
const focused = new Map<string, string>();

/**
 * Remembers what had the focus on each page, and whether the latest move went back: going back
 * gives the focus to what had it, going on gives it to the title of the new page.
 */
export function followNavigation(router: AnyRouter): void {
  const keyNow = () => router.history.location.state.__TSR_key ?? 'first';
  let key = keyNow();
  router.history.subscribe(({ action }: { action: { type: string } }) => {
    const element = document.activeElement;
    if (action.type !== 'REPLACE') {
      if (element?.id) focused.set(key, element.id);
      arrivedBack = action.type === 'BACK' || action.type === 'FORWARD' || action.type === 'GO';
      moves++;
    }
    key = keyNow();
  });
}

/** Whether the page was reached by going back (or forward) to it. */
export function cameBack(): boolean {
  return arrivedBack;
}

/** Sets the title of the page and, once it is known, moves the focus to where reading starts. */
export function usePageTitle(title: string | undefined): void {
  const router = useRouter();
  const known = title !== undefined;
  useEffect(() => {
    if (known) document.title = title ? `${title} · Skein` : 'Skein';
  }, [known, title]);
  useEffect(() => {
    if (!known || moves === 0) return;
    const key = router.history.location.state.__TSR_key ?? 'first';
    const id = arrivedBack ? focused.get(key) : undefined;
    const target = (id && document.getElementById(id)) || document.querySelector('main h1');
    if (target instanceof HTMLElement && !document.activeElement?.closest('main')) {
      target.focus({ preventScroll: true });
    }
  }, [known, router]);
}
