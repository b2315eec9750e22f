import { afterEach, describe, expect, it, vi } from 'vitest';
import { request, RequestFailed } from './client';

const answer = (body: string, init?: ResponseInit) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, init)),
  );

afterEach(() => vi.unstubAllGlobals());

const failure = async (asked: Promise<unknown>) => {
  const error = await asked.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RequestFailed);
  return (error as RequestFailed).problem;
};

describe('request', () => {
  it('should ask the same origin, with ids encoded and empty parameters left out', async () => {
    answer('{}');
    await request<'entityClaims'>('/entities/{id}/claims', {
      id: 'a/b ?',
      mood: 'denied',
      limit: 5,
    });
    expect(fetch).toHaveBeenCalledWith(
      '/api/v1/entities/a%2Fb%20%3F/claims?mood=denied&limit=5',
      expect.anything(),
    );
  });

  it('should pass on the problem that the server tells', async () => {
    const told = { type: 'x', title: 'No such entity', status: 404, detail: 'None.', code: 'gone' };
    answer(JSON.stringify(told), { status: 404 });
    expect(await failure(request<'entity'>('/entities/{id}', { id: 'x' }))).toEqual(told);
  });

  it('should make a problem of an answer that tells none', async () => {
    answer('<html>Bad gateway</html>', { status: 502, statusText: 'Bad Gateway' });
    expect(await failure(request<'health'>('/health', {}))).toMatchObject({
      code: 'http-502',
      detail: 'It answered 502 Bad Gateway.',
    });
    answer('not json');
    expect((await failure(request<'health'>('/health', {}))).code).toBe('unreadable');
  });

  it('should say so when nothing answers', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => {
        throw new TypeError('Failed to fetch');
      }),
    );
    expect((await failure(request<'health'>('/health', {}))).code).toBe('unreachable');
  });
});
