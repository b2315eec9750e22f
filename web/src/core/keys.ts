import { useEffect, useRef } from 'react';

/** Calls the handler of a key that is pressed alone, unless someone writes or a field wants it. */
export function useKeys(handlers: Record<string, () => void>): void {
  const current = useRef(handlers);
  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, target } = event;
      if (event.metaKey || event.ctrlKey || event.altKey || event.repeat) return;
      if (event.defaultPrevented || event.isComposing) return;
      if (target instanceof Element && target.closest('input, select, textarea, [contenteditable]'))
        return;
      const handler = current.current[key];
      if (!handler) return;
      event.preventDefault();
      handler();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
