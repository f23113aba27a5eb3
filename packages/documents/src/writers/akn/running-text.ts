import type { Citation, Note, NoteReference, Range } from '@biennium/core';
import type { CitationSupply } from '../citation-supply.ts';
import { addressOfSymbol, undocsAddress } from '../document-addresses.ts';
import { stretchesOf } from '../stretches.ts';
import { element, type Xml, type XmlContent } from '../xml.ts';
import type { NoteCall, NoteSupply } from './note-supply.ts';
import type { AknProfile } from './profile.ts';

/** What running text is written with. */
export interface RunningContext {
  readonly profile: AknProfile;
  /** ISO 639-1. */
  readonly language: string;
  readonly notes: NoteSupply;
  readonly citations: CitationSupply;
}

interface Words {
  readonly text: string;
  readonly italics: readonly Range[];
  readonly notes?: readonly NoteReference[];
}

/** Words with their italics, citations as references, notes where they are called. `address` names what carries them. */
export function runningText(words: Words, address: string | null, context: RunningContext): XmlContent[] {
  const places = address ? context.citations.placesIn(words.text, address) : [];
  return stretchesOf(words, places).flatMap(({ text, italic, place, notes }): XmlContent[] => {
    const marks = notes.flatMap((marker) => noteMark(marker, context));
    if (text === '') return marks;
    const set = italic ? italicText(text, context) : text;
    return [...marks, place ? reference(set, place.citation, context) : set];
  });
}

/** Words in italics; the published files set them bold too where they are Arabic. */
export function italicText(words: XmlContent, { profile, language }: RunningContext): Xml {
  if (profile === 'guideline') return element('i', {}, words);
  return element('span', { class: language === 'ar' ? 'bold italic' : 'italic' }, words);
}

function reference(words: XmlContent, citation: Citation, { profile, language }: RunningContext): Xml {
  if (profile === 'unxml') return element('a', { href: undocsAddress(citation.symbol, language) }, words);
  return element('ref', { href: addressOfSymbol(citation.symbol, citation.date) }, words);
}

function noteMark(marker: string, context: RunningContext): XmlContent[] {
  const { before, call } = context.notes.call(marker);
  const uncalled = before.map((note) => uncalledNote(note, context));
  if (!call) return [...uncalled, raised(element('noteRef', { href: '#', marker }), context)];
  if (call.again) {
    const target = `#authorialNote_${call.number}`;
    return [...uncalled, raised(element('noteRef', { href: target, marker }), context)];
  }
  const note = authorialNote(call, {}, context);
  return [...uncalled, raised(note, context)];
}

/** Published files put the brackets of Arabic note marks around the note; the guideline raises the note. */
function raised(note: Xml, { profile, language }: RunningContext): XmlContent {
  if (profile === 'guideline') return element('sup', { class: 'footnote' }, note);
  if (language !== 'ar') return note;
  return [element('sup', {}, '('), note, element('sup', {}, ')')];
}

/** A note that no mark calls stands in the text without showing there. */
export function uncalledNote(call: NoteCall, context: RunningContext): Xml {
  return authorialNote(call, { class: 'unanchored' }, context);
}

function authorialNote({ note, number }: NoteCall, more: { class?: string }, context: RunningContext): Xml {
  const words = runningText(note, noteAddress(note), context);
  const attributes = { marker: note.marker, placement: 'bottom', ...more, eId: `authorialNote_${number}` };
  return element('authorialNote', attributes, element('p', {}, words));
}

function noteAddress(note: Note): string {
  return `note ${note.marker}`;
}
