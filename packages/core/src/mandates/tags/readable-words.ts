import type { Range } from '../../text/span.ts';
import { organizationsInWords } from '../addressees/organizations-in-text.ts';
import type { MandateLists, OrganizationList } from '../lists/list.ts';
import { type Word, wordsOfText } from '../lists/words.ts';
import { namesOfBodies } from './names-of-bodies.ts';

/** Marks of quotation, and what closes them; Arabic texts write ”…“. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['”', '“'],
  ['„', '“'],
  ['«', '»'],
  ['»', ''],
  ['"', '"'],
]);

/** A word that is nobody's. */
const BLANK = '\u0000';

/**
 * The words of a stretch of text that say what it is about (rule M55): words in quotation marks and in proper names of organizations are
 * blank.
 * A title was worded by others for another text, and a name says who, not what.
 */
export function readableWords(text: string, range: Range, language: string, lists: MandateLists): Word[] {
  const words = wordsOfText(text, range);
  const { organizations } = lists;
  const proper = properNames(organizations);
  const blank = quotedPlaces(words);
  for (const { organization, at } of organizationsInWords(words, text, {
    language,
    organizations,
    partners: [],
  }))
    if (proper.has(organization)) blank.push(at);
  const readable = blanked(
    words,
    blank.sort((a, b) => a.start - b.start),
  );
  return language === 'en' ? blanked(readable, namesOfBodies(readable)) : readable;
}

/** The words, those at the places blank; places in order. */
function blanked(words: Word[], places: readonly Range[]): Word[] {
  if (places.length === 0) return words;
  let next = 0;
  return words.map((word) => {
    while (next < places.length && (places[next] as Range).end <= word.start) next += 1;
    const place = places[next];
    return place && place.start < word.end ? { ...word, form: BLANK, isCapital: false } : word;
  });
}

const known = new WeakMap<OrganizationList, ReadonlySet<string>>();

/** All but collectives of no family: "small island developing States" says what a text is about. */
function properNames(list: OrganizationList): ReadonlySet<string> {
  const made = known.get(list);
  if (made) return made;
  const ids = new Set(list.entries.map(({ id }) => id));
  const proper = list.entries.filter(
    ({ kind, side, ofEachSide }) => kind !== 'collective' || ofEachSide || (side !== null && ids.has(side)),
  );
  const names = new Set(proper.map(({ id }) => id));
  known.set(list, names);
  return names;
}

/** What stands in quotation marks, one stretch after the other. A mark that nothing closes opens nothing. */
function quotedPlaces(words: readonly Word[]): Range[] {
  const marks = words.filter(({ form }) => form.length === 1 && CLOSING.has(form));
  const last = new Map(marks.map(({ form }, index) => [form, index]));
  const places: Range[] = [];
  let opened: Word | null = null;
  for (const [index, mark] of marks.entries()) {
    if (opened && CLOSING.get(opened.form) === mark.form) {
      places.push({ start: opened.start, end: mark.end });
      opened = null;
    } else if (!opened && (last.get(CLOSING.get(mark.form) ?? '') ?? -1) > index) opened = mark;
  }
  return places;
}
