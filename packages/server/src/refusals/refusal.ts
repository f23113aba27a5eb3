/**
 * What each refusal means to the outside: the status of an HTTP answer and the exit status of a command.
 * The one table of both; the reference of the HTTP API is made from it.
 */
export const refusalCodes = {
  'request/invalid': { http: 400, exit: 2 },
  'request/too-large': { http: 413, exit: 2 },
  'request/too-many': { http: 429, exit: 2 },
  'request/unknown-host': { http: 421, exit: 2 },
  'request/foreign-origin': { http: 403, exit: 2 },
  'usage/unknown': { http: 400, exit: 2 },
  'usage/invalid': { http: 400, exit: 2 },
  'not-found': { http: 404, exit: 2 },
  'not-permitted': { http: 403, exit: 2 },
  'instrument/unreadable': { http: 422, exit: 1 },
  'instrument/version-required': { http: 428, exit: 2 },
  'instrument/version-stale': { http: 412, exit: 2 },
  'correction/invalid': { http: 422, exit: 2 },
  'lineage/invalid': { http: 422, exit: 2 },
  'lineage/elsewhere': { http: 409, exit: 2 },
  'lineage/version-required': { http: 428, exit: 2 },
  'lineage/version-stale': { http: 412, exit: 2 },
  'draft/invalid': { http: 422, exit: 2 },
  'draft/version-stale': { http: 409, exit: 2 },
  'draft/changed-since': { http: 409, exit: 2 },
  'draft/closed': { http: 409, exit: 2 },
  'amendment/invalid': { http: 422, exit: 2 },
  'amendment/other-text': { http: 422, exit: 1 },
  'amendment/unreadable': { http: 422, exit: 1 },
  'amendment/version-stale': { http: 409, exit: 2 },
  'entry/invalid': { http: 422, exit: 2 },
  'entry/version-required': { http: 428, exit: 2 },
  'entry/version-stale': { http: 412, exit: 2 },
  'table/unreadable': { http: 422, exit: 1 },
  'table/invalid': { http: 422, exit: 1 },
  'table/stale': { http: 409, exit: 2 },
  'focal-point/invalid': { http: 422, exit: 2 },
  'focal-point/version-required': { http: 428, exit: 2 },
  'focal-point/version-stale': { http: 412, exit: 2 },
  'feed/invalid': { http: 422, exit: 2 },
  'mandate/invalid': { http: 422, exit: 2 },
  'mandate/version-required': { http: 428, exit: 2 },
  'mandate/version-stale': { http: 412, exit: 2 },
  'link/spent': { http: 410, exit: 2 },
  'account/invalid': { http: 422, exit: 2 },
  'account/version-required': { http: 428, exit: 2 },
  'account/version-stale': { http: 412, exit: 2 },
  'workspace/invalid': { http: 422, exit: 2 },
  'workspace/version-required': { http: 428, exit: 2 },
  'workspace/version-stale': { http: 412, exit: 2 },
  'matrix/invalid': { http: 422, exit: 2 },
  'matrix/version-required': { http: 428, exit: 2 },
  'matrix/version-stale': { http: 412, exit: 2 },
  'matrix/frozen': { http: 409, exit: 2 },
  'activity/invalid': { http: 422, exit: 2 },
  'activity/version-required': { http: 428, exit: 2 },
  'activity/version-stale': { http: 412, exit: 2 },
  'key/stale': { http: 409, exit: 2 },
  'round/invalid': { http: 422, exit: 2 },
  'round/version-required': { http: 428, exit: 2 },
  'round/version-stale': { http: 412, exit: 2 },
  'report/invalid': { http: 422, exit: 2 },
  'report/out-of-order': { http: 409, exit: 2 },
  'report/version-required': { http: 428, exit: 2 },
  'report/version-stale': { http: 412, exit: 2 },
  'evidence/invalid': { http: 422, exit: 2 },
  'comparison/impossible': { http: 422, exit: 1 },
  'work/too-long': { http: 503, exit: 1 },
  'backup/damaged': { http: 422, exit: 2 },
  'backup/newer': { http: 422, exit: 2 },
  'store/not-empty': { http: 409, exit: 2 },
  'store/in-use': { http: 503, exit: 2 },
  'store/unavailable': { http: 503, exit: 2 },
  'file/not-written': { http: 500, exit: 2 },
  'address/not-free': { http: 500, exit: 2 },
  bug: { http: 500, exit: 3 },
} as const satisfies Record<string, { http: number; exit: number }>;

export type RefusalCode = keyof typeof refusalCodes;

/** The user may not, or cannot now. `message` is one English sentence for a person, `field` what it is about. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly field?: string;
}

export function refusal(code: RefusalCode, message: string, field?: string): Refusal {
  return field === undefined ? { code, message } : { code, message, field };
}
