import { createRootRoute, createRoute, createRouter, useRouter } from '@tanstack/react-router';
import type { Clocks } from './components/AsOf';
import { ProblemView } from './components/Problem';
import { Shell } from './components/Shell';
import { FILTERS, type Filter } from './core/filters';
import { followNavigation } from './core/navigation';
import { ComputePage } from './pages/ComputePage';
import { DocumentPage } from './pages/DocumentPage';
import { EntityPage } from './pages/EntityPage';
import { HomePage } from './pages/HomePage';
import { JudgePage } from './pages/JudgePage';
import { LinksPage } from './pages/LinksPage';
import { NotFoundPage } from './pages/NotFoundPage';
import { ProgressPage } from './pages/ProgressPage';
import { QualityPage } from './pages/QualityPage';
import { ReadingPage } from './pages/ReadingPage';
import { SourcesPage } from './pages/SourcesPage';
import { TracePage } from './pages/TracePage';
import { TrendsPage } from './pages/TrendsPage';

type Search = Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** A date as far as it is written; what is none is left out. */
const day = (value: unknown) =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text(value) ?? '') ? text(value) : undefined;

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

export interface TraceSearch {
  from?: string | undefined;
  to?: string | undefined;
  hops?: number | undefined;
  predicate?: string | undefined;
  mood?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  source?: string | undefined;
  directed?: 'true' | undefined;
}

export interface LinksSearch {
  entity?: string | undefined;
  military?: 'marked' | undefined;
  type?: string | undefined;
  since?: string | undefined;
  grade?: number | undefined;
  offset?: number | undefined;
}

interface JudgeSearch {
  first?: string | undefined;
  second?: string | undefined;
}

interface TrendsSearch {
  filters?: string | undefined;
  step?: (typeof STEPS)[number] | undefined;
  measure?: (typeof MEASURED)[number] | undefined;
  by?: 'published' | 'holds' | undefined;
  period?: string | undefined;
  line?: number | undefined;
}

const STEPS = ['month', 'quarter', 'year'] as const;
const MEASURED = ['share', 'origins', 'statements', 'documents'] as const;
interface ComputeSearch {
  entity?: string | undefined;
  place?: string | undefined;
  on?: string | undefined;
  rule?: string | undefined;
  chip?: string | undefined;
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
  validateSearch: (search: Search): Clocks => ({
    known: day(search.known),
    holds: day(search.holds),
  }),
});

const progress = createRoute({
  getParentRoute: () => root,
  path: '/entities/$id/progress',
  component: ProgressPage,
});

const compute = createRoute({
  getParentRoute: () => root,
  path: '/compute',
  component: ComputePage,
  validateSearch: (search: Search): ComputeSearch => ({
    entity: text(search.entity),
    place: text(search.place),
    on: /^\d{4}-\d{2}-\d{2}$/.test(String(search.on)) ? text(search.on) : undefined,
    rule: text(search.rule),
    chip: text(search.chip),
  }),
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
    predicate: text(search.predicate),
    mood: text(search.mood),
    since: text(search.since),
    until: text(search.until),
    source: text(search.source),
    directed: search.directed === 'true' ? 'true' : undefined,
  }),
});

const links = createRoute({
  getParentRoute: () => root,
  path: '/links',
  component: LinksPage,
  validateSearch: (search: Search): LinksSearch => ({
    entity: text(search.entity),
    military: search.military === 'marked' ? 'marked' : undefined,
    type: text(search.type),
    since: text(search.since),
    grade: whole(search.grade, 1, 5),
    offset: whole(search.offset, 0, 10_000),
  }),
});

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  component: SourcesPage,
});

const trends = createRoute({
  getParentRoute: () => root,
  path: '/trends',
  component: TrendsPage,
  validateSearch: (search: Search): TrendsSearch => ({
    filters: text(search.filters),
    step: STEPS.find((step) => step === search.step),
    measure: MEASURED.find((measure) => measure === search.measure),
    by: search.by === 'holds' ? 'holds' : undefined,
    period: text(search.period),
    line: whole(search.line, 0, 3),
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

const judge = createRoute({
  getParentRoute: () => root,
  path: '/judge',
  component: JudgePage,
  validateSearch: (search: Search): JudgeSearch => ({
    first: text(search.first),
    second: text(search.second),
  }),
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
  routeTree: root.addChildren([
    home,
    entity,
    progress,
    document,
    trace,
    links,
    compute,
    trends,
    judge,
    sources,
    reading,
    quality,
  ]),
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
