// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { useKeys } from '../core/keys';
import { PairFeatures } from './PairFeatures';

let root: Root | undefined;
let host: HTMLElement;

function show(element: React.ReactNode): HTMLElement {
  host = document.body.appendChild(document.createElement('div'));
  act(() => {
    root = createRoot(host);
    root.render(element);
  });
  return host;
}

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
});

afterEach(() => {
  act(() => root?.unmount());
  host.remove();
});

describe('the reasons for a pair', () => {
  it('should tell what speaks for from what speaks against, by more than place', () => {
    const shown = show(
      <PairFeatures
        features={[
          { name: 'spelling', weight: 2, words: 'they agree' },
          { name: 'type', weight: -9, words: 'they differ' },
        ]}
      />,
    );
    const [spelling, type] = shown.querySelectorAll<HTMLElement>('.feature-bar');
    expect(spelling?.getAttribute('aria-label')).toBe('for, weight 2.0');
    expect(type?.getAttribute('aria-label')).toBe('against, weight 9.0');
    expect(spelling?.querySelector('span')?.style.inlineSize).toBe('25%');
    expect(type?.querySelector('span')?.style.inlineSize).toBe('50%');
    expect(shown.textContent).toContain('they agree');
  });
});

describe('keys', () => {
  function Keys({ onSame }: { onSame(): void }) {
    useKeys({ s: onSame });
    return <input />;
  }
  const press = (target: EventTarget, init: KeyboardEventInit) =>
    act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })));

  it('should judge when pressed alone', () => {
    const onSame = vi.fn();
    show(<Keys onSame={onSame} />);
    press(document.body, { key: 's' });
    expect(onSame).toHaveBeenCalledOnce();
  });

  it('should leave alone what is typed into a field, and what belongs to the browser', () => {
    const onSame = vi.fn();
    const shown = show(<Keys onSame={onSame} />);
    press(shown.querySelector('input')!, { key: 's' });
    press(document.body, { key: 's', ctrlKey: true });
    press(document.body, { key: 's', metaKey: true });
    press(document.body, { key: 's', repeat: true });
    press(document.body, { key: 'x' });
    expect(onSame).not.toHaveBeenCalled();
  });
});
