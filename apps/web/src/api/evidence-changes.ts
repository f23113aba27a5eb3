import type { StoredEvidence } from '@biennium/server/api';
import { inWorkspace } from './in-workspace.ts';
import { request } from './request.ts';
import { sendFile } from './send-file.ts';

/** What a file may weigh, in bytes. */
export const mostEvidenceBytes = 25 * 1024 * 1024;

/** What is said of evidence: what it is called, and who sees it. */
interface EvidenceSaid {
  readonly title: string;
  readonly visibility: 'own side' | 'both sides';
}

/** Where and as whom something is attached. */
export interface EvidencePlace {
  /** The address under which evidence is taken, without `/files` and `/links`. */
  readonly path: string;
  readonly report: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function attachFile(
  { path, report, headers = {} }: EvidencePlace,
  file: File,
  said: EvidenceSaid,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<StoredEvidence> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...said, report })) form.set(name, value);
  form.set('file', file);
  return sendFile<StoredEvidence>({ path: `${path}/files`, form, headers, onProgress, signal });
}

export async function attachAddress(
  { path, report, headers = {} }: EvidencePlace,
  address: string,
  said: EvidenceSaid,
): Promise<StoredEvidence> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...said, report, address }),
  };
  return (await request<StoredEvidence>(`${path}/links`, init)).body;
}

/** Evidence stays, and counts no more. */
export async function withdrawEvidence(id: string, reason: string): Promise<void> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reason }),
  };
  await request(`/api/evidence/${encodeURIComponent(id)}/withdrawal`, init);
}

/** Where the file of a piece of evidence can be fetched. */
export function evidenceAddress(id: string): string {
  return inWorkspace(`/api/evidence/${encodeURIComponent(id)}/file`);
}
