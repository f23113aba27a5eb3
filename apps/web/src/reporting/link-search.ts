interface LinkSearch {
  readonly report?: string | undefined;
}

/** Which of the reports under a link is open; the token is no part of it. */
export function linkSearchOf(search: Record<string, unknown>): LinkSearch {
  const { report } = search;
  return typeof report === 'string' && report !== '' ? { report: report.slice(0, 200) } : {};
}
