import type { Instrument, Matter } from '@biennium/core';
import { datesInText } from '@biennium/core';
import { block, element, type Xml, type XmlContent } from '../xml.ts';
import { italicText, type RunningContext, runningText } from './running-text.ts';

/** The masthead, up to the title. */
export function coverPage(instrument: Instrument, context: RunningContext): Xml | null {
  const lines = mastheadLines(instrument).slice(0, titleAt(instrument));
  if (lines.length === 0) return null;
  return block(
    'coverPage',
    { eId: 'coverPage' },
    lines.map((line) => element('p', {}, matterContent(line, instrument, context))),
  );
}

/** The title, and what stands between it and the text. */
export function preface(instrument: Instrument, context: RunningContext): Xml | null {
  const lines = mastheadLines(instrument).slice(titleAt(instrument));
  if (lines.length === 0) return null;
  return block(
    'preface',
    { eId: 'preface' },
    lines.map((line) => element('p', {}, matterContent(line, instrument, context))),
  );
}

function titleAt(instrument: Instrument): number {
  const lines = mastheadLines(instrument);
  const at = lines.findIndex((line) => line.kind === 'title');
  return at < 0 ? lines.length : at;
}

/** Everything before the text but the enacting formula, which has an element of its own. */
function mastheadLines({ front }: Instrument): Matter[] {
  return front.filter((line) => line.kind !== 'enacting-formula');
}

/** The enacting formula with its italics, where they are known; else with the name of the organ in italics. */
export function formulaContent({ front, enactingFormula }: Instrument, context: RunningContext): XmlContent {
  const line = front.find(({ kind }) => kind === 'enacting-formula');
  if (line) return runningText(line, null, context);
  if (enactingFormula === null) return null;
  const organ = enactingFormula.replace(/[,،:\s]+$/, '');
  return [organ === '' ? null : italicText(organ, context), enactingFormula.slice(organ.length)];
}

/** The closing matter, meeting and date of adoption in one paragraph; `rest` are the notes that go to its end. */
export function conclusions(
  instrument: Instrument,
  rest: () => readonly Xml[],
  context: RunningContext,
): Xml | null {
  const lines = instrument.closing;
  const paragraphs: Xml[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Matter;
    const next = lines[index + 1];
    const words = matterContent(line, instrument, context);
    if (line.kind === 'meeting' && next?.kind === 'date') {
      paragraphs.push(element('p', {}, words, element('eol'), matterContent(next, instrument, context)));
      index += 1;
    } else paragraphs.push(element('p', {}, words));
  }
  const notes = rest();
  if (notes.length > 0) paragraphs.push(element('p', {}, notes));
  if (paragraphs.length === 0) return null;
  if (context.profile === 'unxml') return block('conclusions', { eId: 'conclusions' }, paragraphs);
  const container = block('container', { name: 'conclusion', eId: 'conclusions__container_1' }, paragraphs);
  return block('conclusions', { eId: 'conclusions' }, container);
}

const NUMBERED_TITLE = /^(\S{0,12}\d\S{0,4}\.)\s(?=\S)/;

/** A line of matter, marked up by what it is. */
function matterContent(line: Matter, instrument: Instrument, context: RunningContext): XmlContent {
  // A note is given out where it is written first, so the words are written once.
  if (line.kind === 'title') return title(line, context);
  const words = runningText(line, null, context);
  const { text } = line;
  switch (line.kind) {
    case 'body':
      return element('docAuthority', {}, words);
    case 'symbol':
      return element('docNumber', { refersTo: text === instrument.symbol ? '#symbol' : null }, words);
    case 'distribution':
      return element('docStatus', {}, words);
    case 'date':
      return dated(line, words, instrument);
    case 'session':
      return instrument.session === null ? words : element('session', { value: instrument.session }, words);
    case 'agenda-item':
      return element('inline', { name: 'agenda item', title: instrument.agendaItem }, words);
    case 'agenda-title':
      return element('inline', { name: 'agenda item name' }, words);
    case 'adoption':
      return element('docTitle', {}, words);
    case 'procedure':
    case 'sponsors':
      return element('docProponent', {}, words);
    case 'meeting':
      return element('inline', { name: 'adoptionMeeting', title: instrument.meeting }, words);
    default:
      return words;
  }
}

/** The number of a resolution stands before its title: `79/9. Cooperation …`. */
function title(line: Matter, context: RunningContext): XmlContent {
  const number = NUMBERED_TITLE.exec(line.text);
  const at = number?.[0].length ?? 0;
  const docTitle = element(
    'docTitle',
    { refersTo: '#resolutionTitle' },
    runningText(wordsFrom(line, at), null, context),
  );
  return number ? [element('docNumber', {}, number[1] as string), ' ', docTitle] : docTitle;
}

function wordsFrom({ text, italics, notes }: Matter, at: number): Pick<Matter, 'text' | 'italics' | 'notes'> {
  const moved = (place: number) => Math.max(0, place - at);
  return {
    text: text.slice(at),
    italics: italics.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
    notes: notes.map((note) => ({ ...note, at: moved(note.at) })),
  };
}

function dated({ text }: Matter, words: XmlContent, { adoptedOn }: Instrument): XmlContent {
  const date = datesInText(text)[0]?.on;
  if (!date) return words;
  return element('docDate', { date, refersTo: date === adoptedOn ? '#adoptionDate' : null }, words);
}
