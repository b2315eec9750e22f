import { createRootRoute, createRoute, createRouter, useRouter } from '@tanstack/react-router';
import { ProblemView } from './components/Problem';
import { Shell } from './components/Shell';
import { FILTERS, type Filter } from './core/filters';
import { followNavigation } from './core/navigation';
import { DocumentPage } from './pages/DocumentPage';
import { EntityPage } from './pages/EntityPage';
import { HomePage } from './pages/HomePage';
import { NotFoundPage } from './pages/NotFoundPage';
import { QualityPage } from './pages/QualityPage';
import { ReadingPage } from './pages/ReadingPage';
import { TracePage } from './pages/TracePage';

type Search = Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

function whole(value: unknown, low: number, high: number): number | undefined {
  const number = Number(value);
  return text(value) && Number.isInteger(number) && number >= low && number <= high
    ? number
    : undefined;
}

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error }) => {
    const router = useRouter();
    return (
      <div className="page">
        <ProblemView error={error} level={1} onRetry={() => void router.invalidate()} />
      </div>
    );
  },
});

type HomeSearch = {
  q?: string | undefined;
  offset?: number | undefined;
} & { [F in Filter]?: string | undefined };

interface TraceSearch {
  from?: string | undefined;
  to?: string | undefined;
  hops?: number | undefined;
}

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: HomePage,
  validateSearch: (search: Search): HomeSearch => ({
    q: text(search.q),
    ...Object.fromEntries(FILTERS.map((filter) => [filter, text(search[filter])])),
    offset: whole(search.offset, 0, 10_000),
  }),
});

const entity = createRoute({
  getParentRoute: () => root,
  path: '/entities/$id',
  component: EntityPage,
});

const document = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  component: DocumentPage,
});

const trace = createRoute({
  getParentRoute: () => root,
  path: '/trace',
  component: TracePage,
  validateSearch: (search: Search): TraceSearch => ({
    from: text(search.from),
    to: text(search.to),
    hops: whole(search.hops, 1, 6),
  }),
});

const reading = createRoute({
  getParentRoute: () => root,
  path: '/reading',
  component: ReadingPage,
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  component: QualityPage,
});

/** Search parameters as plain words: ?q=910 stays the text "910". */
const parseSearch = (search: string): Search => Object.fromEntries(new URLSearchParams(search));

function stringifySearch(search: Search): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size ? `?${query}` : '';
}

export const router = createRouter({
  routeTree: root.addChildren([home, entity, document, trace, reading, quality]),
  parseSearch,
  stringifySearch,
  // core/navigation knows the place of a reader, without the delay of a throttled listener.
  scrollRestoration: () => false,
  defaultHashScrollIntoView: false,
});

followNavigation(router);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
