import type { AuditFilter } from '../api/audit-queries.ts';

/** What events can be narrowed to: the first word of what was done. */
export const auditKinds = [
  ...['matrix', 'activity', 'key', 'amendment', 'round', 'report', 'evidence', 'remark'],
  ...['account', 'role', 'signed', 'link', 'workspace'],
  ...['instrument', 'lineage', 'draft', 'mandate', 'entry', 'post', 'assignment', 'person'],
] as const;

/** What an address narrows the record to; what it does not know is left out. */
export function auditSearchOf(search: Record<string, unknown>): AuditFilter {
  const page = Number(search['page']);
  const known: AuditFilter = {
    subject: idOf(search['subject']),
    author: idOf(search['author']),
    action: auditKinds.find((kind) => kind === search['action']),
    from: dayOf(search['from']),
    to: dayOf(search['to']),
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200 ? value : undefined;
}

function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  return Number.isNaN(Date.parse(`${value}T00:00:00Z`)) ? undefined : value;
}
