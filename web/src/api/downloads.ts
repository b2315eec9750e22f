import type { Operations } from './contract.generated';

type Link = readonly [label: string, address: string];

const address = (path: string, query: Record<string, string | number | undefined>) => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return `/api/v1${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
};

/** Where what is stated of an entity can be had for other programs. */
export function entityDownloads(id: string): Link[] {
  const exported = (format: Operations['export']['path']['format']) =>
    address(`/export/${format}`, { entity: id });
  return [
    ['CSV', exported('csv')],
    [
      'JSON Lines',
      address(`/entities/${encodeURIComponent(id)}/claims`, { format: 'jsonl', limit: 1000 }),
    ],
    ['GraphML', exported('graphml')],
    ['JSON-LD', exported('jsonld')],
    ['FollowTheMoney', exported('ftm')],
    ['BibTeX', exported('bibtex')],
  ];
}

/** Where the first hundred results of a search can be had for other programs. */
export function searchDownloads(query: Operations['search']['query']): Link[] {
  const { q, kind, type } = query;
  return [
    ['CSV', address('/search', { q, kind, type, limit: 100, format: 'csv' })],
    ['JSON Lines', address('/search', { q, kind, type, limit: 100, format: 'jsonl' })],
  ];
}
