import { useEffect, useRef } from 'react';

type Handler = () => void;
const layers: { current: Handler }[] = [];

function onKeyDown(event: KeyboardEvent) {
  const top = layers.at(-1);
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !top) return;
  event.preventDefault();
  top.current();
}

/** Calls the handler on Escape while active; of several, only the one activated last is called. */
export function useEscape(active: boolean, handler: Handler): void {
  const layer = useRef(handler);
  useEffect(() => {
    layer.current = handler;
  });
  useEffect(() => {
    if (!active) return;
    if (!layers.length) document.addEventListener('keydown', onKeyDown);
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (!layers.length) document.removeEventListener('keydown', onKeyDown);
    };
  }, [active]);
}
