/** Letters and figures, everything else as single hyphens: `2520 (2020)` → `2520-2020`. */
export function slugOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

const RESOLUTION = /^([AES])\/(HRC\/)?RES\/(.+)$/;
const RESOLUTION_ACTORS: Readonly<Record<string, string>> = { A: 'un-ga', S: 'un-sc', E: 'un-ecosoc' };

/**
 * The address of a cited document: its name in Akoma Ntoso where its date, or the year in its symbol, is known; else
 * where the United Nations shows it.
 */
export function addressOfSymbol(symbol: string, date: string | null): string {
  const year = date ?? /\((\d{4})\)$/.exec(symbol)?.[1] ?? null;
  if (year === null) return undocsAddress(symbol);
  const resolution = RESOLUTION.exec(symbol);
  if (!resolution) return `/akn/un/doc/${year}/${slugOf(symbol.replaceAll('.', ''))}`;
  const actor = resolution[2] ? 'un-hrc' : (RESOLUTION_ACTORS[resolution[1] as string] as string);
  return `/akn/un/statement/deliberation/${actor}/${year}/${slugOf(resolution[3] as string)}`;
}

/** Where the United Nations shows a document: `https://undocs.org/en/A/RES/37/4`. */
export function undocsAddress(symbol: string, language?: string): string {
  const path = symbol.replace(/\s+/g, '').split('/').map(encodeURIComponent).join('/');
  return `https://undocs.org/${language ? `${language}/` : ''}${path}`;
}
