import type { StoredWorkspace } from '../api/account-queries.ts';
import { addressOfWorkspace } from '../api/in-workspace.ts';
import { request } from '../api/request.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { activateLanguage } from '../words/activate-language.ts';
import { isLanguage } from '../words/language.ts';

/** Opens the workspace of whoever just signed in, as a new page in their language; the address of the link is not kept in the history. */
export async function goIn(workspace: StoredWorkspace | null): Promise<void> {
  try {
    const { account } = (await request<WhoAsks>('/api/session')).body;
    const language = account?.language ?? null;
    if (isLanguage(language)) await activateLanguage(language);
  } catch {
    // The page opens in the language that it had.
  }
  location.replace(addressOfWorkspace(workspace?.code ?? null));
}
