import { Failure } from './failure.ts';
import { inWorkspace } from './in-workspace.ts';

/** The answer's JSON and headers. @throws Failure when the server refuses or cannot be reached; AbortError when cancelled */
export async function request<T>(
  path: string,
  init: RequestInit = {},
): Promise<{ body: T; headers: Headers }> {
  const response = await reach(path, init);
  const body = await jsonOf(response);
  if (response.ok) return { body: body as T, headers: response.headers };
  const { code, message, field } = errorOf(body);
  throw new Failure(
    code ?? `http-${response.status}`,
    message ?? response.statusText,
    response.status,
    field,
  );
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(inWorkspace(path), {
      ...init,
      headers: { accept: 'application/json', ...init.headers },
    });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Failure('away', 'The server does not answer.', 0);
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  if (response.status === 204) return null;
  try {
    return await response.json();
  } catch {
    if (response.ok) throw new Failure('away', 'The answer was cut short.', response.status);
    return null;
  }
}

function errorOf(body: unknown): { code: string | null; message: string | null; field: string | null } {
  const error = (body as { error?: { code?: string; message?: string; field?: string } } | null)?.error;
  return { code: error?.code ?? null, message: error?.message ?? null, field: error?.field ?? null };
}
