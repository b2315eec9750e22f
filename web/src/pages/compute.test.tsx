// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { answer } from '../../mock/server.mjs';
import type { MeasuredSeriesList } from '../api/contract.generated';
import { RangeChart } from '../components/RangeChart';

const { series } = answer(new URL('http://mock/api/v1/entities/huawei/series'))
  .body as MeasuredSeriesList;
const point = series[0]!.points[0]!;

let root: Root | undefined;
let host: HTMLElement;

/** A chart of points that differ from the recorded one in what is given. */
async function show(...changes: Partial<typeof point.measurement>[]) {
  host = document.body.appendChild(document.createElement('div'));
  const points = changes.map((change, index) => ({
    ...point,
    measurement: { ...point.measurement, id: `m${index}`, ...change },
  }));
  const top = createRootRoute();
  const paths = ['/', '/entities/$id', '/documents/$id'].map((path) =>
    createRoute({
      getParentRoute: () => top,
      path,
      component: () => <RangeChart title="Chips" counted="Some." unit="chips" points={points} />,
    }),
  );
  const router = createRouter({
    routeTree: top.addChildren(paths),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await act(async () => {
    root = createRoot(host);
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>,
    );
    await router.load();
  });
  return host;
}

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  vi.stubGlobal('scrollTo', () => {});
});

afterEach(async () => {
  await act(async () => root?.unmount());
  host?.remove();
});

describe('a chart of ranges', () => {
  it('should draw a range as a bar, and an exact number as a point', async () => {
    const shown = await show({ low: 40, high: 50 }, { low: 80, high: 80 });
    const [range, exact] = shown.querySelectorAll('.range-track');
    expect(range?.querySelector('.range-bar')).not.toBeNull();
    expect(range?.querySelectorAll('.range-end')).toHaveLength(2);
    expect(exact?.querySelector('circle')).not.toBeNull();
    expect(exact?.querySelector('.range-bar')).toBeNull();
  });

  it('should leave the open end of a range open', async () => {
    const shown = await show({ low: 40, high: null }, { low: 10, high: 90 });
    expect(shown.querySelector('.range-track')?.querySelectorAll('.range-end')).toHaveLength(1);
    expect(shown.textContent).toContain('more than 40');
  });

  it('should tell the mood by form and word', async () => {
    const shown = await show({ mood: 'planned', low: 1, high: 2 });
    expect(shown.querySelector('.range-bar')?.getAttribute('stroke-dasharray')).toBe('6 4');
    expect(shown.textContent).toContain('planned');
  });

  it('should show the words of a number on demand', async () => {
    const shown = await show({ low: 1, high: 2 });
    expect(shown.querySelector('.quote')).toBeNull();
    await act(async () => shown.querySelector<HTMLButtonElement>('.range-row button')?.click());
    expect(shown.querySelector('.quote')?.textContent).toBe(point.measurement.sentence.text);
  });
});
