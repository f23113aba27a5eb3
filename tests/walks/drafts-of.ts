import { expect } from 'vitest';
import type { RunningHouse } from './running-house.ts';

/** Drafts of a house, made and changed without a page. Paths are those of the API. */
export interface DraftsOfHouse {
  // biome-ignore lint/suspicious/noExplicitAny: what the API answers is looked at as it comes
  readonly ask: (path: string) => Promise<any>;
  readonly send: (path: string, given: unknown, method?: 'POST' | 'PATCH') => Promise<Response>;
  /** A draft over A/RES/79/9: its address on the page, and its path. */
  readonly started: (name: string) => Promise<{ readonly address: string; readonly path: string }>;
  /** Takes one step, over whatever stands now. */
  readonly take: (path: string, step: Record<string, unknown>) => Promise<void>;
}

export function draftsOf(here: { readonly house: RunningHouse }): DraftsOfHouse {
  const ask: DraftsOfHouse['ask'] = async (path) => (await fetch(`${here.house.address}${path}`)).json();
  const send: DraftsOfHouse['send'] = (path, given, method = 'POST') =>
    fetch(`${here.house.address}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
  const started: DraftsOfHouse['started'] = async (name) => {
    const { items } = await ask('/api/instruments?q=79/9&size=5');
    const base = items.find(({ symbol }: { symbol: string }) => symbol === 'A/RES/79/9').id;
    const { id } = await (await send('/api/drafts', { base, name })).json();
    const address = encodeURIComponent(id);
    return { address: `/drafts/${address}`, path: `/api/drafts/${address}` };
  };
  const take: DraftsOfHouse['take'] = async (path, step) => {
    const { version } = await ask(path);
    const answer = await send(`${path}/steps`, { version, steps: [step] });
    expect(answer.status).toBe(200);
  };
  return { ask, send, started, take };
}
