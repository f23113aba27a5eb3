import type { Instrument, Matter, Paragraph, RichText, Subparagraph } from '../instrument/instrument.ts';
import type { Answer, Issue } from '../issues/issue.ts';
import type { Range } from '../text/span.ts';

/**
 * An instrument as a page that a person can hold against the original: one line a paragraph, its address in front, the opening
 * phrase between underscores, note marks in square brackets where they stand. Lines are not wrapped, so that a change of
 * one word changes one line.
 */
export function outlineOfInstrument({ value, issues }: Answer<Instrument>): string {
  return [
    ...fields(value),
    '',
    ...section('Front matter', value.front.map(matterLine)),
    ...section('Preamble', [
      value.enactingFormula ?? '(no enacting formula)',
      ...value.preamble.flatMap((paragraph) => clauseLines(paragraph, value)),
    ]),
    ...section(
      'Operative part',
      value.operative.flatMap((paragraph) => clauseLines(paragraph, value)),
    ),
    ...section(
      'Notes',
      value.notes.map((note) => `[${note.marker}] ${note.text}`),
    ),
    ...section('Closing matter', value.closing.map(matterLine)),
    ...section(
      'Annexes',
      value.annexes.flatMap((annex) => [
        `${annex.label}: ${annex.title ?? ''}`,
        ...annex.paragraphs.map((text) => `  ${marked(text)}`),
      ]),
    ),
    ...section('Page furniture', value.furniture.map(matterLine)),
    ...section(
      'Not placed',
      value.unplaced.map((text) => text.text),
    ),
    ...section(
      'Citations',
      value.citations.map(
        (citation) =>
          `${citation.address.padEnd(8)} ${citation.symbol}${citation.date ? `, ${citation.date}` : ''}`,
      ),
    ),
    ...section('Noticed', issues.map(issueLine)),
  ].join('\n');
}

function fields(value: Instrument): string[] {
  const named: readonly (readonly [string, string | number | null])[] = [
    ['Symbol', value.symbol],
    ['Kind', value.kind],
    ['Body', value.body],
    ['Session', value.session],
    ['Agenda item', value.agendaItem],
    ['Draft symbol', value.draftSymbol],
    ['Sponsors', value.sponsors.join('; ') || null],
    ['Title', value.title],
    ['Language', value.language],
    ['Adopted on', value.adoptedOn],
    ['Meeting', value.meeting],
    ['Part', value.part],
  ];
  return named.map(([name, said]) => `${name}: ${said ?? '(not in the text)'}`);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

function matterLine(matter: Matter): string {
  return `${matter.kind}: ${marked(matter)}`;
}

function clauseLines(clause: Paragraph | Subparagraph, instrument: Instrument, depth = 0): string[] {
  const label =
    'part' in clause
      ? `${clause.address}${clause.number && `OP${clause.number}` !== clause.address ? ` (${clause.number})` : ''}`
      : clause.marker;
  const phrase = 'part' in clause ? (clause.openingPhrase ?? '') : '';
  const headings = instrument.headings
    .filter((heading) => heading.before === clause.address)
    .map((heading) => `# ${marked(heading)}`);
  return [
    ...headings,
    `${'  '.repeat(depth)}${label} ${marked(clause, phrase.length)}`,
    ...clause.subparagraphs.flatMap((child) => clauseLines(child, instrument, depth + 1)),
    ...(clause.wrapUp ? [`${'  '.repeat(depth)}… ${marked(clause.wrapUp)}`] : []),
  ];
}

/** The words with note marks in brackets and the opening phrase between underscores. */
function marked(text: RichText, phrase = 0): string {
  const inserts: (Range & { readonly sign: string })[] = text.notes.map((note) => ({
    start: note.at,
    end: note.at,
    sign: `[${note.marker}]`,
  }));
  if (phrase > 0) inserts.push({ start: 0, end: 0, sign: '_' }, { start: phrase, end: phrase, sign: '_' });
  let line = '';
  let at = 0;
  for (const insert of inserts.sort((a, b) => a.start - b.start)) {
    line += text.text.slice(at, insert.start) + insert.sign;
    at = insert.start;
  }
  return line + text.text.slice(at);
}

function issueLine(issue: Issue): string {
  return `${issue.severity} ${issue.code}: ${issue.message}`;
}
