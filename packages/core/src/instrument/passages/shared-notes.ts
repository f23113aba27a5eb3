import { markersCalled } from '../constructs/note-call.ts';
import type { Passage } from './passage.ts';

/**
 * The passages of several resolutions in one document, with the notes that they share: a note goes to each resolution that calls
 * it, and one that none calls stays where it stands (rule I13).
 */
export function withSharedNotes(resolutions: readonly Passage[][]): readonly Passage[][] {
  if (resolutions.length < 2) return resolutions;
  const notes = resolutions.flat().filter(isNote);
  const markers = new Set(notes.map(markerOf));
  const calledIn = resolutions.map((passages) => markersCalled(wordsOf(passages), markers));
  const called = new Set(calledIn.flatMap((here) => [...here]));
  return resolutions.map((passages, index) => {
    const here = calledIn[index] as Set<string>;
    const own = new Set(passages);
    const staying = (note: Passage) => own.has(note) && !called.has(markerOf(note));
    return [
      ...passages.filter((passage) => !isNote(passage)),
      ...notes.filter((note) => here.has(markerOf(note)) || staying(note)),
    ];
  });
}

function isNote({ role }: Passage): boolean {
  return role === 'note';
}

function markerOf({ label }: Passage): string {
  return label as string;
}

function wordsOf(passages: readonly Passage[]): string {
  return passages
    .filter((passage) => !isNote(passage))
    .map((passage) => passage.text)
    .join('\n');
}
