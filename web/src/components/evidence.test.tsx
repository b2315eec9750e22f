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
import type { Claim, EntityProfile } from '../api/contract.generated';
import { gradeWords } from '../core/reliability';
import { SourcesPage } from '../pages/SourcesPage';
import { AsOf, type Clocks } from './AsOf';
import { ClaimItem } from './ClaimItem';
import { Contradictions } from './Contradictions';
import { Timeline } from './Timeline';

const get = <T,>(path: string) => answer(new URL(`http://mock/api/v1${path}`)).body as T;
const asked: { url: string; init: RequestInit | undefined }[] = [];

let root: Root | undefined;
let host: HTMLElement;

async function show(element: ReactNode) {
  host = document.body.appendChild(document.createElement('div'));
  const top = createRootRoute();
  const paths = ['/', '/entities/$id', '/documents/$id', '/sources'].map((path) =>
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
  await act(async () => {
    await vi.waitFor(() => expect(host.textContent).not.toBe(''));
  });
  return host;
}

beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push({ url, init });
    const path = url.replace(/\/reliability$/, '').replace('/api/v1', '');
    return new Response(JSON.stringify(get(path)));
  });
});

afterEach(() => {
  act(() => root?.unmount());
  host.remove();
  asked.length = 0;
});

const profile = (id = 'huawei') => get<EntityProfile>(`/entities/${id}`);

describe('Timeline', () => {
  it('should list statements by year, latest first, with the sentence on demand', async () => {
    await show(<Timeline profile={profile()} />);
    const years = [...host.querySelectorAll('h3')].map((one) => Number(one.textContent));
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual([...years].sort((left, right) => right - left));
    expect(host.querySelector('blockquote')).toBeNull();
    const button = host.querySelector<HTMLButtonElement>('.timeline-item button')!;
    act(() => button.click());
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(host.querySelector('blockquote mark')).not.toBeNull();
  });
});

describe('AsOf', () => {
  it('should pass on both dates, and say as of when the page is', async () => {
    const chosen: Clocks[] = [];
    const clocks = { known: '2023-05-01' };
    const then = { ...profile(), undated: 4 };
    await show(<AsOf clocks={clocks} profile={then} onChange={(one) => chosen.push(one)} />);
    expect(host.querySelector('[role=status]')!.textContent).toBe(
      'As published or recorded by 1 May 2023.',
    );
    host.querySelector<HTMLInputElement>('[name=holds]')!.value = '2022-01-02';
    act(() => host.querySelector<HTMLButtonElement>('[type=submit]')!.click());
    act(() => host.querySelector<HTMLButtonElement>('.plain')!.click());
    expect(chosen).toEqual([{ known: '2023-05-01', holds: '2022-01-02' }, {}]);
  });
});

describe('Contradictions', () => {
  it('should set both sides beside each other, each with its quote', async () => {
    await show(<Contradictions id="northlight" clocks={{}} />).catch(() => host);
    await act(async () => {
      await vi.waitFor(() => expect(host.querySelector('.sides')).not.toBeNull());
    });
    const sides = [...host.querySelectorAll('.sides')][0]!;
    expect([...sides.querySelectorAll('.side-says')].map((one) => one.textContent)).toEqual([
      expect.stringContaining('asserted'),
      expect.stringContaining('denied'),
    ]);
    expect(sides.querySelectorAll('blockquote')).toHaveLength(2);
  });
});

describe('SourceLine', () => {
  it('should say how reliable the publisher is, and that a claim was retracted', async () => {
    const claim = profile().statements[0]!.claims[0]!;
    const graded: Claim = {
      ...claim,
      document: { ...claim.document, grade: 'B' },
      retracted: {
        at: '2026-03-02T08:00:00Z',
        why: 'it speaks of another firm',
        supersededBy: null,
        restoredAt: null,
        restoredWhy: null,
      },
    };
    await show(<ClaimItem claim={graded} target={false} />);
    expect(host.querySelector('.source')!.textContent).toContain('B, usually reliable');
    expect(host.querySelector('.retracted')!.textContent).toBe(
      'retracted 2 March 2026: it speaks of another firm',
    );
    expect(gradeWords('F')).toBe('F, reliability not judged');
  });
});

describe('SourcesPage', () => {
  it('should grade a source with a reason', async () => {
    await show(<SourcesPage />);
    await act(async () => {
      await vi.waitFor(() => expect(host.querySelector('select')).not.toBeNull());
    });
    const select = host.querySelector<HTMLSelectElement>('select')!;
    const value = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!;
    act(() => {
      value.set!.call(select, 'D');
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    host.querySelector<HTMLInputElement>('[name=why]')!.value = 'wrong twice';
    await act(async () => host.querySelector<HTMLButtonElement>('[type=submit]')!.click());
    const put = asked.find(({ init }) => init?.method === 'PUT')!;
    expect(put.url).toMatch(/^\/api\/v1\/sources\/s[0-9a-f]+\/reliability$/);
    expect(JSON.parse(String(put.init!.body))).toEqual({ grade: 'D', why: 'wrong twice' });
  });
});
