import type { Instrument, Paragraph, RichText, Subparagraph } from '@biennium/core';
import type { Console } from '../console.ts';
import { hanging, readableIssues, ruled } from './readable.ts';
import type { Stage } from './stage.ts';

/** A resolution as a person reads it: masthead, paragraphs with their addresses, notes, and what was noticed. */
export const instrumentStage: Stage<Instrument> = {
  shown: ({ readings }) => readings.map(({ value, issues }) => ({ value, issues })),
  readable(file, { value, issues }, { source }, console) {
    const body = value === null ? '' : readableInstrument(value, console);
    return `${ruled(file, console)}${body}${readableIssues(issues, source?.text ?? null)}\n`;
  },
};

function readableInstrument(instrument: Instrument, console: Console): string {
  const { preamble, operative, headings, notes, annexes, unplaced } = instrument;
  const set = (lead: string, text: RichText) => hanging(lead, wordsOf(text, console), console.columns);
  const paragraph = (each: Paragraph): string => {
    const before = headings.filter((heading) => heading.before === each.address);
    const number = each.number === null ? '' : `${each.number}.`;
    return [
      ...before.map(({ text }) => `\n          ${text}\n`),
      set(`${each.address.padEnd(9)} ${number.padEnd(4)}`, each),
      ...each.subparagraphs.map(subparagraph),
      each.wrapUp === null ? '' : set(' '.repeat(14), each.wrapUp),
    ].join('');
  };
  const subparagraph = (each: Subparagraph): string =>
    [
      set(`${' '.repeat(10 + 4 * each.degree)}${each.marker.padEnd(4)} `, each),
      ...each.subparagraphs.map(subparagraph),
      each.wrapUp === null ? '' : set(' '.repeat(14 + 4 * each.degree), each.wrapUp),
    ].join('');

  return [
    masthead(instrument, console),
    instrument.enactingFormula === null ? '' : `\n          ${instrument.enactingFormula}\n\n`,
    ...preamble.map(paragraph),
    preamble.length > 0 && operative.length > 0 ? '\n' : '',
    ...operative.map(paragraph),
    ...annexes.map((annex) =>
      [
        `\n${annex.label}${annex.title === null ? '' : `: ${annex.title}`}\n`,
        ...annex.paragraphs.map((text) => set('          ', text)),
      ].join(''),
    ),
    notes.length > 0 ? '\nNotes\n' : '',
    ...notes.map(({ marker, text }) => hanging(`  ${marker.padEnd(4)} `, text, console.columns)),
    unplaced.length > 0 ? '\nNot placed\n' : '',
    ...unplaced.map(({ text }) => hanging('  ', text, console.columns)),
  ].join('');
}

/** What is known of the instrument as a whole; what the file does not say is left out. */
function masthead(instrument: Instrument, { columns }: Console): string {
  const { symbol, part, kind, body, session, agendaItem, draftSymbol, sponsors, adoptedOn, meeting } =
    instrument;
  const counts = [
    `${instrument.preamble.length} preambular`,
    `${instrument.operative.length} operative`,
    `${instrument.notes.length} notes`,
    `${instrument.citations.length} citations`,
  ];
  const facts: [string, unknown][] = [
    ['Symbol', symbol ?? 'not in the file'],
    ['Part', part],
    ['Title', instrument.title],
    ['Kind', kind],
    ['Body', body],
    ['Session', session],
    ['Agenda item', agendaItem],
    ['Draft', draftSymbol],
    ['Sponsors', sponsors.length > 0 ? sponsors.join('; ') : null],
    ['Adopted', adoptedOn],
    ['Meeting', meeting],
    ['Language', instrument.language],
    ['Holds', counts.join(', ')],
  ];
  return facts
    .filter(([, value]) => value !== null)
    .map(([name, value]) => hanging(`${name.padEnd(13)} `, String(value), columns))
    .join('');
}

/** The words with the marks of their notes; on a terminal with their italics. */
function wordsOf({ text, notes, italics }: RichText, { terminal }: Console): string {
  const insertions = [
    ...notes.map(({ marker, at }) => ({ at, words: `[${marker}]` })),
    ...(terminal
      ? italics.flatMap(({ start, end }) => [
          { at: start, words: '\u001b[3m' },
          { at: end, words: '\u001b[23m' },
        ])
      : []),
  ].sort((a, b) => b.at - a.at);
  return insertions.reduce((so, { at, words }) => so.slice(0, at) + words + so.slice(at), text);
}
