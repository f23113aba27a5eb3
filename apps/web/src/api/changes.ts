import { request } from './request.ts';
import type { CorrectionToMake, FileReading, Kept } from './shapes.ts';

/** A file as it lies on a person's disk, or words that they pasted. */
export type Material = { readonly file: File } | { readonly text: string; readonly name: string };

/** Reads without storing anything. */
export async function readMaterial(material: Material, signal: AbortSignal): Promise<FileReading> {
  const { body } = await request<FileReading>('/api/readings', { ...bodyOf(material, []), signal });
  return body;
}

/** Stores the material and what was corrected; gives the ids of its instruments. */
export async function keepMaterial(
  material: Material,
  corrections: readonly CorrectionToMake[],
): Promise<readonly string[]> {
  const { body } = await request<Kept>('/api/instruments', bodyOf(material, corrections));
  return body.ids;
}

/** Adds corrections to a kept instrument. @throws Failure with status 412 when `tag` is no longer the newest */
export async function correctInstrument(
  id: string,
  tag: string,
  corrections: readonly CorrectionToMake[],
): Promise<void> {
  await request(`/api/instruments/${encodeURIComponent(id)}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': tag },
    body: JSON.stringify({ corrections }),
  });
}

function bodyOf(material: Material, corrections: readonly CorrectionToMake[]): RequestInit {
  if ('text' in material) {
    return {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...material, ...(corrections.length > 0 && { corrections }) }),
    };
  }
  const form = new FormData();
  form.set('file', material.file);
  if (corrections.length > 0) form.set('corrections', JSON.stringify(corrections));
  return { method: 'POST', body: form };
}
