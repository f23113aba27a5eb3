import { closedParagraphs } from './closed-paragraphs.ts';
import type { Piece, SetParagraph } from './manuscript.ts';
import type { SetRow } from './set-rows.ts';
import { isLatinLine } from './xml/direction-runs.ts';

/**
 * The head of the first page as the United Nations prints it: the Organization's name across from the symbol, below a rule the organ
 * across from distribution, date and original language.
 */
export interface Masthead {
  readonly organization: readonly SetParagraph[];
  readonly symbol: readonly SetParagraph[];
  readonly organ: readonly SetParagraph[];
  readonly issue: readonly SetParagraph[];
}

/** Names of the Organization as they are printed; in Arabic they are drawn out with U+0640. */
const ORGANIZATION =
  /^(?:United Nations|Nations Unies|الأمم المتحدة|Naciones Unidas|Организация Объединенных Наций|联合国)$/u;

const ISSUE = new Set(['distribution', 'date', 'original-language']);

/** The lines of the front that make the head of the page, and the rows that remain, in their order. */
export function mastheadOfRows(rows: readonly SetRow[]): {
  masthead: Masthead | null;
  rest: readonly SetRow[];
} {
  const cells = { organization: [], symbol: [], organ: [], issue: [] } as Record<
    keyof Masthead,
    SetParagraph[]
  >;
  const rest: SetRow[] = [];
  let above = true;
  for (const row of rows) {
    const cell = above && row.role === 'front' ? cellOf(row) : null;
    if (cell)
      cells[cell].push(...row.paragraphs.map((each) => ({ ...each, style: STYLES[cell], list: null })));
    else {
      // What stands lower on the page, a date of adoption for instance, stays where it stands.
      if (row.role !== 'front' || row.kind === 'title') above = false;
      rest.push(row);
    }
  }
  if (Object.values(cells).every((cell) => cell.length === 0)) return { masthead: null, rest };
  const { organization, symbol, organ, issue } = cells;
  return {
    masthead: {
      organization: closedParagraphs(organization),
      symbol: closedParagraphs(symbol.map(withLargeLetter)),
      organ: closedParagraphs(organ),
      issue: closedParagraphs(issue.map((line) => ({ ...line, latin: isLatinLine(wordsOf(line)) }))),
    },
    rest,
  };
}

const STYLES: Record<keyof Masthead, string> = {
  organization: 'MastheadOrganization',
  symbol: 'MastheadSymbol',
  organ: 'MastheadOrgan',
  issue: 'MastheadIssue',
};

function cellOf({ kind, paragraphs }: SetRow): keyof Masthead | null {
  if (kind === 'symbol') return 'symbol';
  if (kind !== null && ISSUE.has(kind)) return 'issue';
  if (kind !== 'body') return null;
  const words = paragraphs.map(wordsOf).join('');
  return ORGANIZATION.test(words.replaceAll('\u0640', '').replace(/\s+/g, ' ').trim())
    ? 'organization'
    : 'organ';
}

function wordsOf({ pieces }: SetParagraph): string {
  return pieces.map((piece) => (piece.kind === 'words' ? piece.text : '')).join('');
}

/** What stands before the first stroke of a symbol is large, in the text as it was and as it is: the A of `A/77/L.18`. */
function withLargeLetter(line: SetParagraph): SetParagraph {
  const small = { old: false, new: false };
  const pieces = line.pieces.flatMap((piece): Piece[] => {
    const inOld = piece.fate !== 'inserted';
    const inNew = piece.fate !== 'deleted';
    if (piece.kind === 'call' || (small.old && inOld) || (small.new && inNew)) return [piece];
    const stroke = piece.text.indexOf('/');
    if (stroke < 0) return [{ ...piece, large: true }];
    small.old ||= inOld;
    small.new ||= inNew;
    return [
      { ...piece, text: piece.text.slice(0, stroke), large: true },
      { ...piece, text: piece.text.slice(stroke) },
    ];
  });
  return { ...line, pieces };
}
