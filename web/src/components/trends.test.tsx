// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { answer } from '../../mock/server.mjs';
import type { TrendBursts, TrendLines, TrendPoint } from '../api/contract.generated';
import { conditionsOf, filterText, finding, periodName, splitFilters, ticks } from '../core/trends';
import { ObservabilityNote } from './ObservabilityNote';
import { TrendChart } from './TrendChart';
import { TrendTable } from './TrendTable';

const get = <T,>(path: string) => answer(new URL(`http://mock/api/v1${path}`)).body as T;
const series = get<TrendLines>('/trends/series?filters=entity:huawei;entity:baidu&step=year');

let root: Root | undefined;
let host: HTMLElement;

async function show(element: ReactNode) {
  host = document.body.appendChild(document.createElement('div'));
  const top = createRootRoute();
  const paths = ['/', '/entities/$id', '/documents/$id', '/quality'].map((path) =>
    createRoute({ getParentRoute: () => top, path, component: () => element }),
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

const point = (period: string, share: number | null, state: TrendPoint['state']): TrendPoint => ({
  period,
  claims: 1,
  statements: 1,
  origins: 1,
  documents: 1,
  corpusDocuments: 10,
  corpusOrigins: 10,
  share,
  shareLow: share && share / 2,
  shareHigh: share && share * 2,
  state,
});

describe('a trend chart', () => {
  it('should hatch the ground of every period that cannot be judged', async () => {
    const points = [
      point('2020', 10, 'enough'),
      point('2021', null, 'none'),
      point('2022', 30, 'few'),
      point('2023', 20, 'open'),
    ];
    const shown = await show(
      <TrendChart lines={[{ ...series.series[0]!, points }]} measure="share" onChoose={() => {}} />,
    );
    const states = [...shown.querySelectorAll('.unseen')].map((one) =>
      one.getAttribute('data-state'),
    );
    expect(states).toEqual(['none', 'few', 'open']);
    // A gap in the line where there is nothing to see, not a fall to zero.
    expect(shown.querySelector('.line')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  });

  it('should name each line beside it, one above the other', async () => {
    const same = series.series[0]!;
    const shown = await show(
      <TrendChart lines={[same, same]} measure="origins" onChoose={() => {}} />,
    );
    const heights = [...shown.querySelectorAll('.line-name')].map((one) =>
      Number(one.getAttribute('y')),
    );
    expect(Math.abs(heights[0]! - heights[1]!)).toBeGreaterThanOrEqual(16);
    expect(shown.textContent).toContain('Huawei');
  });

  it('should tell which point was clicked', async () => {
    const chosen = vi.fn();
    const shown = await show(
      <TrendChart lines={series.series} measure="documents" onChoose={chosen} />,
    );
    const last = shown.querySelectorAll('.point[data-line="1"]');
    await act(async () => {
      last[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    expect(chosen).toHaveBeenCalledWith(series.series[1]!.points[0]!.period, 1);
  });

  it('should mark bursts', async () => {
    const { bursts } = get<TrendBursts>('/trends/bursts?filter=entity:huawei&step=year');
    const shown = await show(
      <TrendChart lines={series.series} measure="share" bursts={bursts} onChoose={() => {}} />,
    );
    expect(shown.querySelectorAll('.burst')).toHaveLength(bursts.length);
    expect(bursts.length).toBeGreaterThan(0);
  });
});

describe('the table behind a chart', () => {
  it('should hold every figure and open the documents of a period', async () => {
    const chosen = vi.fn();
    const shown = await show(<TrendTable lines={series.series} chosen="2023" onChoose={chosen} />);
    const rows = series.series[0]!.points.filter(({ corpusDocuments }) => corpusDocuments > 0);
    expect(shown.querySelectorAll('table:first-of-type tbody tr')).toHaveLength(
      rows.length * series.series.length,
    );
    const button = [...shown.querySelectorAll('button')].find((one) => one.textContent === '2023');
    await act(async () => button!.click());
    expect(chosen).toHaveBeenCalledWith('2023', 0);
  });
});

describe('the note beside a trend', () => {
  it('should say through how much one sees', async () => {
    const shown = await show(<ObservabilityNote note={series.observability} />);
    expect(shown.textContent).toContain(`${series.observability.documents} documents of`);
    expect(shown.textContent).toContain('published in the last 90 days');
  });
});

describe('the words of trends', () => {
  it('should read and write filters alike', () => {
    const text = 'entity:huawei,source:"South, China; Post",mood:planned';
    expect(filterText(conditionsOf(text))).toBe(text);
    expect(splitFilters(`${text};entity:baidu`)).toEqual([text, 'entity:baidu']);
    expect(splitFilters('')).toEqual(['']);
  });

  it('should write periods as people do', () => {
    expect(['2023-04', '2023-Q2', '2023'].map(periodName)).toEqual(['Apr 2023', 'Q2 2023', '2023']);
  });

  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [38, [0, 10, 20, 30, 40]],
    [1000, [0, 500, 1000]],
  ])('should choose round ticks up to %s', (highest, expected) => {
    expect(ticks(highest)).toEqual(expected);
  });

  it('should take no period of few documents for a finding', () => {
    const line = series.series[0]!;
    const points = [point('2020', 10, 'enough'), point('2021', 900, 'few')];
    expect(finding([{ ...line, points }], 'share')).toBe('Stated most: Huawei in 2020');
    expect(finding([{ ...line, points: [] }], 'share')).toContain('?');
  });
});
