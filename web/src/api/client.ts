import type { Operations, Problem } from './contract.generated';

type Operation = keyof Operations;
type Parameters<O extends Operation> = Operations[O]['path'] & Operations[O]['query'];
type Writing = {
  [O in Operation]: Operations[O] extends { body: unknown } ? O : never;
}[Operation];

/** What went wrong with a request: a problem that the server told, or one of the way to it. */
export class RequestFailed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

const UNREACHABLE: Problem = {
  type: 'about:blank',
  title: 'The server does not answer',
  status: 0,
  code: 'unreachable',
  detail: 'The request got no answer. The server may have stopped, or the connection is down.',
  suggestion: 'Check that `skein serve` or `skein demo` is still running, then try again.',
};

/** Asks the server; throws {@link RequestFailed} for everything but an answer as promised. */
export function request<O extends Operation>(
  route: Operations[O]['route'],
  parameters: Parameters<O>,
  signal?: AbortSignal,
): Promise<Operations[O]['response']> {
  return ask(addressOf(route, parameters), {
    headers: { accept: 'application/json' },
    signal: signal ?? null,
  });
}

/** Has the server write something; throws {@link RequestFailed} where it does not. */
export function send<O extends Writing>(
  route: Operations[O]['route'],
  parameters: Parameters<O>,
  body: Operations[O]['body'],
): Promise<Operations[O]['response']> {
  return ask(addressOf(route, parameters), {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function addressOf(route: string, parameters: object): string {
  const rest = new Map<string, unknown>(Object.entries(parameters));
  const path = route.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [name, value] of rest) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return `/api/v1${path}${query.size ? `?${query}` : ''}`;
}

async function ask<T>(address: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new RequestFailed(UNREACHABLE);
  }
  if (!response.ok) throw new RequestFailed(await problemOf(response));
  try {
    return (await response.json()) as T;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new RequestFailed({
      ...UNREACHABLE,
      code: 'unreadable',
      title: 'The answer cannot be read',
      status: response.status,
      detail: `The server answered ${address} with something other than JSON.`,
      suggestion:
        'Try again; if it stays so, the server and these pages are of different versions.',
    });
  }
}

/** The problem that an answer tells, or one made of it. */
export async function problemOf(response: Response): Promise<Problem> {
  const told: unknown = await response.json().catch(() => null);
  if (told && typeof told === 'object' && 'title' in told && 'detail' in told) {
    return told as Problem;
  }
  return {
    type: 'about:blank',
    title: response.status >= 500 ? 'The server failed' : 'The server refused the request',
    status: response.status,
    code: `http-${response.status}`,
    detail: `It answered ${response.status} ${response.statusText}.`.replace(' .', '.'),
  };
}
