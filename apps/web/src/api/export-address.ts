import { inWorkspace } from './in-workspace.ts';

/** The forms in which an instrument can be taken away. */
export type ExportForm = 'docx' | 'akn-guideline' | 'akn-unxml' | 'json' | 'html' | 'file';

/** Where an instrument can be fetched in a form. */
export function exportAddress(id: string, form: ExportForm): string {
  const base = inWorkspace(`/api/instruments/${encodeURIComponent(id)}`);
  if (form === 'file') return `${base}/file`;
  if (form === 'akn-guideline') return `${base}/export?as=akn&profile=guideline`;
  if (form === 'akn-unxml') return `${base}/export?as=akn&profile=unxml`;
  return `${base}/export?as=${form}`;
}
