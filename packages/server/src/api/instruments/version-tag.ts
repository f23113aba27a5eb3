/** The version of an instrument as an entity tag. */
export function versionTag(version: number): string {
  return `"v${version}"`;
}

/** The version that an If-Match header names: `any` for `*`, null when it names none of ours. */
export function versionFromTag(header: string): number | 'any' | null {
  if (header.trim() === '*') return 'any';
  const match = /^(?:W\/)?"v(\d{1,9})"$/.exec(header.trim());
  return match ? Number(match[1]) : null;
}
