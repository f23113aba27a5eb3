import type { Instrument, Matter } from '@biennium/core';
import { NotesByMarker } from '../notes-by-marker.ts';
import { stretchesOf } from '../stretches.ts';
import { block, element, type Xml, type XmlContent } from '../xml.ts';

const OWNER = 'https://biennium.example/ns/words';

/** Words of the page, and words that found no place: kept, though Akoma Ntoso has no element for them. */
export function pageWords({ furniture, unplaced, notes }: Instrument, source: string): Xml | null {
  if (furniture.length + unplaced.length === 0) return null;
  const byMarker = new NotesByMarker(notes);
  const words = (kind: string, content: XmlContent) =>
    element('biennium:words', { 'xmlns:biennium': OWNER, kind }, content);
  return block(
    'proprietary',
    { source },
    furniture.map((matter) => words(matter.kind, setWords(matter, byMarker))),
    unplaced.map(({ text }) => words('unplaced', text)),
  );
}

/** Words with their italics and the calls of their notes; the notes themselves stand in the text. */
function setWords(matter: Matter, notes: NotesByMarker): XmlContent {
  return stretchesOf(matter, []).map((stretch) => {
    const calls = stretch.notes.map((marker) => {
      const index = notes.first(marker);
      return element('noteRef', { href: index === null ? '#' : `#authorialNote_${index + 1}`, marker });
    });
    return [calls, stretch.italic ? element('i', {}, stretch.text) : stretch.text];
  });
}
