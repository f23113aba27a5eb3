import { flatParagraph, type Passage } from '../instrument/flat-paragraph.ts';
import type {
  Annex,
  Heading,
  Instrument,
  Matter,
  NoteReference,
  Paragraph,
} from '../instrument/instrument.ts';
import type { BlockRole } from '../lineage/comparison.ts';
import type { Range } from '../text/span.ts';
import type { Draft, DraftEntry, DraftNote } from './draft.ts';

interface Words {
  readonly text: string;
  readonly notes: readonly NoteReference[];
  readonly italics: readonly Range[];
  readonly passages?: readonly Passage[];
}

/** The draft before anybody touched it: every entry is kept (rule N1). */
export function draftOfInstrument(base: Instrument): Draft {
  const ids = new Map<string, string>();
  const notes: DraftNote[] = base.notes.map((note, index) => {
    // Two notes may bear one marker; the first is the one that is called.
    const id = `note:${index + 1}`;
    if (!ids.has(note.marker)) ids.set(note.marker, id);
    return {
      id,
      marker: note.marker,
      text: note.text,
      italics: note.italics,
      baseText: note.text,
      reasons: [],
    };
  });

  const entry = (id: string, role: BlockRole, words: Words, more: Partial<DraftEntry> = {}): DraftEntry => {
    const text = words.passages ? words.text : words.text.replaceAll(/[\n\r\u2028\u2029]/g, ' ');
    const calls = words.notes.flatMap(({ marker, at }) => {
      const note = ids.get(marker);
      return note === undefined ? [] : [{ note, at }];
    });
    const base = {
      role,
      text,
      passages: words.passages ?? [wholePassage(text)],
      notes: calls,
      italics: words.italics,
    };
    return {
      kind: null,
      level: 0,
      number: null,
      ...more,
      ...base,
      id,
      base,
      fate: 'kept',
      moved: false,
      reasons: [],
    };
  };
  const matter = (place: 'front' | 'closing') => (line: Matter, index: number) =>
    entry(`${place}:${index + 1}`, line.kind === 'enacting-formula' ? 'formula' : place, line, {
      kind: line.kind,
    });
  const paragraph = (each: Paragraph): DraftEntry =>
    entry(each.address, each.part, flatParagraph(each), { number: each.number });
  const headings = base.headings.map((heading, index) => ({ heading, index }));
  const headed = (address: string | null): DraftEntry[] =>
    headings
      .filter(({ heading }) => heading.before === address)
      .map(({ heading, index }) => headingEntry(heading, index));
  const headingEntry = (heading: Heading, index: number): DraftEntry =>
    entry(`heading:${index + 1}`, 'heading', heading, { level: heading.level });
  const annex = (each: Annex, index: number): DraftEntry[] => [
    entry(`annex:${index + 1}`, 'annex-title', titleWords(each)),
    ...each.paragraphs.map((words, place) => entry(`annex:${index + 1}:${place + 1}`, 'annex', words)),
  ];

  const entries = [
    ...base.front.map(matter('front')),
    ...[...base.preamble, ...base.operative].flatMap((each) => [...headed(each.address), paragraph(each)]),
    ...headed(null),
    ...base.closing.map(matter('closing')),
    ...base.annexes.flatMap(annex),
  ];
  return { base, entries, notes, decided: [] };
}

/** One passage over a whole text. */
function wholePassage(text: string): Passage {
  return { role: 'chapeau', degree: 0, marker: null, start: 0, end: text.length };
}

/** The label of an annex, and its title on a line of its own. */
function titleWords({ label, title }: Annex): Words {
  const text = title === null ? label : `${label}\n${title}`;
  const passages = [wholePassage(label)];
  if (title !== null)
    passages.push({ role: 'wrap-up', degree: 0, marker: null, start: label.length + 1, end: text.length });
  return { text, passages, notes: [], italics: [] };
}
