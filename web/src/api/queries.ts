import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import { request, RequestFailed } from './client';
import type { Operations } from './contract.generated';

type Query<O extends keyof Operations> = Operations[O]['query'];

/** The cache of answers. A graph changes when documents are ingested, so answers age in a minute. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) =>
          failures < 1 && !(error instanceof RequestFailed && error.problem.status < 500),
        retryDelay: 300,
      },
    },
  });
}

export const queries = {
  health: () =>
    queryOptions({
      queryKey: ['health'],
      queryFn: ({ signal }) => request<'health'>('/health', {}, signal),
      refetchInterval: ({ state }) => (state.data?.status === 'loading' ? 2_000 : false),
    }),
  // Of the models, which do not change while the server runs.
  quality: () =>
    queryOptions({
      queryKey: ['quality'],
      queryFn: ({ signal }) => request<'quality'>('/quality', {}, signal),
      staleTime: Infinity,
    }),
  search: (query: Query<'search'>) =>
    queryOptions({
      queryKey: ['search', query],
      queryFn: ({ signal }) => request<'search'>('/search', query, signal),
      placeholderData: keepPreviousData,
    }),
  suggest: (q: string) =>
    queryOptions({
      queryKey: ['suggest', q],
      queryFn: ({ signal }) => request<'suggest'>('/suggest', { q, limit: 8 }, signal),
      enabled: q.length > 0,
      placeholderData: keepPreviousData,
    }),
  entity: (id: string, clocks: Query<'entity'> = {}) =>
    queryOptions({
      queryKey: ['entity', id, clocks],
      queryFn: ({ signal }) => request<'entity'>('/entities/{id}', { id, ...clocks }, signal),
    }),
  contradictions: (query: Query<'contradictions'>) =>
    queryOptions({
      queryKey: ['contradictions', query],
      queryFn: ({ signal }) => request<'contradictions'>('/contradictions', query, signal),
    }),
  sources: () =>
    queryOptions({
      queryKey: ['sources'],
      queryFn: ({ signal }) => request<'sources'>('/sources', { limit: 500 }, signal),
    }),
  document: (id: string) =>
    queryOptions({
      queryKey: ['document', id],
      queryFn: ({ signal }) => request<'document'>('/documents/{id}', { id }, signal),
    }),
  progress: (id: string) =>
    queryOptions({
      queryKey: ['progress', id],
      queryFn: ({ signal }) => request<'progress'>('/entities/{id}/progress', { id }, signal),
    }),
  series: (id: string) =>
    queryOptions({
      queryKey: ['series', id],
      queryFn: ({ signal }) => request<'measuredSeries'>('/entities/{id}/series', { id }, signal),
    }),
  chips: () =>
    queryOptions({
      queryKey: ['chips'],
      queryFn: ({ signal }) => request<'computeChips'>('/compute/chips', {}, signal),
    }),
  stocks: (query: Query<'stocks'>) =>
    queryOptions({
      queryKey: ['stocks', query],
      queryFn: ({ signal }) => request<'stocks'>('/compute/stocks', query, signal),
      placeholderData: keepPreviousData,
    }),
  // Shipped with the server, which does not change while it runs.
  rules: () =>
    queryOptions({
      queryKey: ['rules'],
      queryFn: ({ signal }) => request<'rules'>('/rules', {}, signal),
      staleTime: Infinity,
    }),
  ruleChips: (id: string, on: string | undefined) =>
    queryOptions({
      queryKey: ['rule-chips', id, on],
      queryFn: ({ signal }) => request<'ruleChips'>('/rules/{id}/chips', { id, on }, signal),
      placeholderData: keepPreviousData,
    }),
  chipRules: (id: string) =>
    queryOptions({
      queryKey: ['chip-rules', id],
      queryFn: ({ signal }) => request<'chipRules'>('/compute/chips/{id}/rules', { id }, signal),
    }),
  trace: (query: Query<'trace'>) =>
    queryOptions({
      queryKey: ['trace', query],
      queryFn: ({ signal }) => request<'trace'>('/trace', query, signal),
    }),
  judgements: (query: Query<'judgements'>) =>
    queryOptions({
      queryKey: ['judgements', query],
      queryFn: ({ signal }) => request<'judgements'>('/judgements', query, signal),
      staleTime: 0,
    }),
  judgementQueue: () =>
    queryOptions({
      queryKey: ['judgement-queue'],
      queryFn: ({ signal }) =>
        request<'judgementQueue'>('/judgements/queue', { limit: 100 }, signal),
      staleTime: 0,
      placeholderData: keepPreviousData,
    }),
  judgementPair: (first: string, second: string) =>
    queryOptions({
      queryKey: ['judgement-pair', first, second],
      queryFn: ({ signal }) =>
        request<'judgementPair'>('/judgements/pair', { first, second }, signal),
    }),
  trendSeries: (query: Query<'trendSeries'>) =>
    queryOptions({
      queryKey: ['trendSeries', query],
      queryFn: ({ signal }) => request<'trendSeries'>('/trends/series', query, signal),
    }),
  trendDocuments: (query: Query<'trendDocuments'>) =>
    queryOptions({
      queryKey: ['trendDocuments', query],
      queryFn: ({ signal }) => request<'trendDocuments'>('/trends/documents', query, signal),
    }),
  trendBursts: (query: Query<'trendBursts'>) =>
    queryOptions({
      queryKey: ['trendBursts', query],
      queryFn: ({ signal }) => request<'trendBursts'>('/trends/bursts', query, signal),
    }),
  trendNewcomers: (query: Query<'trendNewcomers'>) =>
    queryOptions({
      queryKey: ['trendNewcomers', query],
      queryFn: ({ signal }) => request<'trendNewcomers'>('/trends/newcomers', query, signal),
    }),
  trendRisers: (query: Query<'trendRisers'>) =>
    queryOptions({
      queryKey: ['trendRisers', query],
      queryFn: ({ signal }) => request<'trendRisers'>('/trends/risers', query, signal),
    }),
  trendPlans: (query: Query<'trendPlans'>) =>
    queryOptions({
      queryKey: ['trendPlans', query],
      queryFn: ({ signal }) => request<'trendPlans'>('/trends/plans', query, signal),
    }),
  links: (entity: string | undefined, query: Query<'militaryCivil'>) =>
    queryOptions({
      queryKey: ['links', entity, query],
      queryFn: ({ signal }) =>
        entity
          ? request<'entityMilitaryCivil'>(
              '/entities/{id}/military-civil',
              { id: entity, ...query },
              signal,
            )
          : request<'militaryCivil'>('/military-civil', query, signal),
    }),
};
