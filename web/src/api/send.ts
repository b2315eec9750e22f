import { RequestFailed, problemOf } from './client';
import type { Source } from './contract.generated';

async function put<T>(path: string, body: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, {
      method: 'PUT',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new RequestFailed({
      type: 'about:blank',
      title: 'The server does not answer',
      status: 0,
      code: 'unreachable',
      detail: 'Nothing was changed, as far as can be told.',
      suggestion: 'Check that `skein serve` is still running, then try again.',
    });
  }
  if (!response.ok) throw new RequestFailed(await problemOf(response));
  return (await response.json()) as T;
}

/** Says how reliable a source is; throws {@link RequestFailed}. */
export const gradeSource = (id: string, grade: string, why: string) =>
  put<Source>(`/sources/${encodeURIComponent(id)}/reliability`, { grade, why });
