import { citationsFromInstrument } from '../citations/from-instrument.ts';
import type {
  Annex,
  Heading,
  Instrument,
  Matter,
  Note,
  NoteReference,
  Paragraph,
  RichText,
  Text,
} from '../instrument/instrument.ts';
import { type MastheadFields, mastheadFields } from '../instrument/masthead.ts';
import type { Draft, DraftEntry, DraftNote } from './draft.ts';
import { markersOfNotes } from './note-markers.ts';
import { openingOfEntry } from './opening-of-entry.ts';
import { paragraphTree } from './paragraph-tree.ts';

/**
 * The draft as an instrument (rule N7): what is dropped is out, paragraphs and notes are numbered anew where their order changed,
 * opening phrases of changed words are found by the grammar of the language, the fields are those that its masthead now says. It
 * comes from no file: all its spans are empty; those of paragraphs ascend in the order of reading.
 */
export function instrumentOfDraft(draft: Draft): Instrument {
  const { base } = draft;
  const entries = standing(draft);
  const markers = markersOfNotes(draft, entries);
  const rich = (entry: DraftEntry): RichText => ({
    ...textOnly(entry.text),
    notes: referencesOf(entry, markers),
    italics: entry.italics,
  });

  const addresses = addressesOf(draft, entries);
  const paragraphs = entries.flatMap((entry, place): Paragraph[] => {
    const addressed = addresses.get(entry.id);
    if (!addressed) return [];
    const { phrase, italics } = openingOfEntry(entry, base);
    const head = { ...addressed, openingPhrase: phrase };
    const tree = paragraphTree({ ...entry, italics }, referencesOf(entry, markers), head);
    return [{ ...tree, span: { start: place, end: place } }];
  });
  // A formula without a kind stands on no line of the base's masthead.
  const front = matterOf(
    entries,
    ({ role, kind }) => role === 'front' || (role === 'formula' && kind !== null),
    rich,
  );
  const closing = matterOf(entries, ({ role }) => role === 'closing', rich);
  const formula = entries.find(({ role }) => role === 'formula')?.text ?? null;
  const uncited = {
    ...fieldsOf(draft, front, closing, formula),
    language: base.language,
    part: base.part,
    enactingFormula: formula,
    preamble: paragraphs.filter(({ part }) => part === 'preambular'),
    operative: paragraphs.filter(({ part }) => part === 'operative'),
    notes: notesOf(draft, markers),
    headings: headingsOf(entries, addresses, rich),
    annexes: annexesOf(entries, rich),
    front,
    closing,
    furniture: [],
    unplaced: base.unplaced.map(({ text }) => textOnly(text)),
  };
  return { ...uncited, citations: citationsFromInstrument(uncited) };
}

/** What stands in the draft, in order. */
export function standing({ entries }: Draft): DraftEntry[] {
  return entries.filter(({ fate }) => fate !== 'dropped');
}

/** Words that come from no file. */
function textOnly(text: string): Text {
  return { text, span: { start: 0, end: 0 }, spans: [], pieces: [] };
}

function referencesOf({ notes }: DraftEntry, markers: ReadonlyMap<string, string>): NoteReference[] {
  // Entries call notes of the draft alone, and what stands calls is printed.
  return notes.map(({ note, at }) => ({ marker: markers.get(note) as string, at }));
}

interface Addressed {
  readonly address: string;
  readonly number: string | null;
}

/** Address and number of each paragraph that stands: as in the base while its part holds the same paragraphs in the same order. */
export function addressesOf({ base }: Draft, entries: readonly DraftEntry[]): Map<string, Addressed> {
  const addresses = new Map<string, Addressed>();
  for (const part of ['preambular', 'operative'] as const) {
    const before = part === 'preambular' ? base.preamble : base.operative;
    const now = entries.filter(({ role }) => role === part);
    const same = now.length === before.length && now.every(({ id }, index) => id === before[index]?.address);
    const numbered =
      part === 'operative' &&
      (before.some(({ number }) => number !== null) || (before.length < 2 && now.length > 1));
    for (const [index, { id }] of now.entries()) {
      const place = String(index + 1);
      const old = before[index];
      addresses.set(
        id,
        same && old
          ? { address: old.address, number: old.number }
          : { address: `${part === 'preambular' ? 'PP' : 'OP'}${place}`, number: numbered ? place : null },
      );
    }
  }
  return addresses;
}

function matterOf(
  entries: readonly DraftEntry[],
  isOne: (entry: DraftEntry) => boolean,
  rich: (entry: DraftEntry) => RichText,
): Matter[] {
  return entries.filter(isOne).map((entry) => ({ ...rich(entry), kind: entry.kind ?? 'other' }));
}

/**
 * The fields that the masthead of the draft says. Where it says no more and no less than the base's, the field is the base's; but a
 * draft is a draft, it was never adopted, and it does not bear the symbol of the text that it builds on.
 */
function fieldsOf(draft: Draft, front: Matter[], closing: Matter[], formula: string | null): MastheadFields {
  const { base } = draft;
  const before = mastheadFields(base.front, base.closing, base.enactingFormula);
  const now = mastheadFields(front, closing, formula ?? base.enactingFormula);
  const changed = <K extends keyof MastheadFields>(key: K): boolean =>
    JSON.stringify(now[key]) !== JSON.stringify(before[key]);
  const field = <K extends keyof MastheadFields>(key: K): MastheadFields[K] =>
    changed(key) ? now[key] : base[key];
  return {
    kind: 'draft',
    symbol: changed('symbol') ? now.symbol : null,
    draftSymbol: changed('draftSymbol') ? now.draftSymbol : null,
    body: field('body'),
    session: field('session'),
    agendaItem: field('agendaItem'),
    sponsors: field('sponsors'),
    title: field('title'),
    adoptedOn: null,
    meeting: null,
    vote: null,
  };
}

function notesOf({ notes }: Draft, markers: ReadonlyMap<string, string>): Note[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  return [...markers].map(([id, marker]) => {
    const { text, italics } = byId.get(id) as DraftNote;
    return { ...textOnly(text), marker, italics };
  });
}

function headingsOf(
  entries: readonly DraftEntry[],
  addresses: ReadonlyMap<string, Addressed>,
  rich: (entry: DraftEntry) => RichText,
): Heading[] {
  const headings: Heading[] = [];
  let before: string | null = null;
  for (const entry of [...entries].reverse()) {
    before = addresses.get(entry.id)?.address ?? before;
    if (entry.role === 'heading') headings.push({ ...rich(entry), level: entry.level || 1, before });
  }
  return headings.reverse();
}

function annexesOf(entries: readonly DraftEntry[], rich: (entry: DraftEntry) => RichText): Annex[] {
  const annexes: { label: string; title: string | null; paragraphs: RichText[] }[] = [];
  for (const entry of entries) {
    if (entry.role !== 'annex-title' && entry.role !== 'annex') continue;
    const isLabel = entry.role === 'annex-title' && entry.level < 2;
    const open = isLabel ? undefined : annexes.at(-1);
    const annex = open ?? { label: isLabel ? entry.text : 'Annex', title: null, paragraphs: [] };
    if (!open) annexes.push(annex);
    if (isLabel) continue;
    if (entry.role === 'annex-title' && annex.paragraphs.length === 0) annex.title = entry.text;
    annex.paragraphs.push(rich(entry));
  }
  return annexes.map((annex) => ({ ...annex, labelSpans: [], span: { start: 0, end: 0 } }));
}
