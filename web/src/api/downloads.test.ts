import { describe, expect, it } from 'vitest';
import { entityDownloads, searchDownloads } from './downloads';

describe('downloads', () => {
  it('of an entity name it in every address, whatever its id has in it', () => {
    const links = entityDownloads('a b/c&d');
    expect(links.map(([label]) => label)).toEqual([
      'CSV',
      'JSON Lines',
      'GraphML',
      'JSON-LD',
      'FollowTheMoney',
      'BibTeX',
    ]);
    expect(links[0]![1]).toBe('/api/v1/export/csv?entity=a+b%2Fc%26d');
    expect(links[1]![1]).toBe('/api/v1/entities/a%20b%2Fc%26d/claims?format=jsonl&limit=1000');
  });

  it('of a search leave out what it was not narrowed by', () => {
    expect(searchDownloads({ q: '华为 "chips"', kind: 'claim' })[0]![1]).toBe(
      '/api/v1/search?q=%E5%8D%8E%E4%B8%BA+%22chips%22&kind=claim&limit=100&format=csv',
    );
  });
});
