/** A symbol found in running text, before its context is read. */
export interface SymbolMatch {
  readonly start: number;
  readonly end: number;
  /** Which form it has: the reading of a bare number hangs on the words around it. */
  readonly form: 'full' | 'session' | 'roman' | 'council' | 'year';
  readonly text: string;
}

/** Symbols of the United Nations and of the treaty bodies whose documents its resolutions cite, with their revisions. */
const SERIES =
  'A|S|E|ST|T|TD|DP|HS|HRI|CD|CCW|BWC|ICCD|FCCC|CBD|UNEP|UNFF|UN-HABITAT|HSP|AC|CAT|CEDAW|CERD|CCPR|CRC|CRPD|CMW|CED|SPLOS|ISBA|ISA|JIU|PBC|NPT|GC|GOV|INFCIRC|IDB|WHA|LOS|WIPO|IAEA|SAICM|IPBES|MTC|APLC|CCM|ACABQ|OPCW|C|CLCS|EB|HLPF|DC';
const PART = '[A-Z0-9][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*(?:\\([A-Za-z0-9]{1,6}\\))?';
const FULL = `(?<![\\p{L}\\d/-])(?:${SERIES})(?:\\([A-Z0-9-]+\\))?(?:/${PART})+(?:/(?:Rev|Add|Corr|Amend)\\.\\d+)*(?:\\s?\\((?:19|20)\\d\\d\\))?`;
const ROMAN_SESSION = '(?<![\\p{L}\\d/.-])\\d{1,4}(?:\\s[A-Z](?:-[A-Z])?)?\\s?\\((?:S-|ES-)?[IVXL]{1,8}\\)';
const COUNCIL = '(?<![\\p{L}\\d/.-])\\d{1,4}\\s?\\((?:19|20)\\d\\d\\)';
/** "S-30/1", "ES-10/20"; in Arabic "دإ-30/1" (special) and "دإط-10/20" (emergency special). */
const SESSION =
  "(?<![\\p{L}\\d/.-])(?:ES-|S-|د\\s?إ\\s?ط\\s?-\\s?|د\\s?إ\\s?-\\s?)?\\d{1,3}/(?:[IVXL]+|\\d{1,3})(?:\\s?[A-Z](?:[-–][A-Z])?(?:(?:,\\s[A-Z])*\\s(?:and|et|to|à|و)\\s[A-Z])?(?![\\p{L}.'’]))?(?![\\d/])";
const YEAR = '(?<![\\p{L}\\d/.-])(?:19|20)\\d\\d/\\d{1,3}(?![\\d/])';

const PATTERN = new RegExp(
  `(?<full>${FULL})|(?<roman>${ROMAN_SESSION})|(?<council>${COUNCIL})|(?<year>${YEAR})|(?<session>${SESSION})`,
  'gu',
);

/** Every stretch of a text that has the form of a document symbol or of a resolution's number. */
export function symbolMatches(text: string): SymbolMatch[] {
  const found: SymbolMatch[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups as Record<SymbolMatch['form'], string | undefined>;
    const form = (Object.keys(groups) as SymbolMatch['form'][]).find(
      (key) => groups[key] !== undefined,
    ) as SymbolMatch['form'];
    const matched = match[0].replace(/[.-]+$/, '');
    found.push({ start: match.index, end: match.index + matched.length, form, text: matched });
  }
  return found;
}
