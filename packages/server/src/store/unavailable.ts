const lost = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
]);

/** Whether `error` says that the database is away, which is nobody's fault in the program. */
export function isUnavailable(error: Error & { readonly code?: string }): boolean {
  if (error.code !== undefined && lost.has(error.code)) return true;
  return /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message);
}
