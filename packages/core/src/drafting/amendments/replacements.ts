import type { Range } from '../../text/span.ts';
import type { DraftPage } from '../page.ts';
import type { Amendment, AmendmentDecision } from './amendment.ts';
import { bracketedWords } from './brackets.ts';
import { type AmendmentGroup, amendmentGroups, clash, sameAsk } from './groups.ts';

/** Words that go in the place of others on the page of a draft. */
export interface Replacement {
  readonly range: Range;
  readonly words: string;
  readonly notes: readonly { readonly at: number; readonly text: string }[];
  /** Notes of the draft whose mark it takes out. */
  readonly droppedNotes: readonly string[];
  /** The amendments that it carries out. */
  readonly amendments: readonly string[];
}

/**
 * What decisions do to the page (rules N29, N30): accepted amendments replace, bracketed ones stand beside the words of the draft in
 * square brackets with the name of their delegation, all others do nothing. Of accepted amendments that contradict each other the
 * first stays and the others are kept open in brackets.
 */
export function replacementsOf(
  page: DraftPage,
  amendments: readonly Amendment[],
  decisions: readonly AmendmentDecision[],
  language: string,
): Replacement[] {
  const rulings = new Map(decisions.map(({ amendment, ruling }) => [amendment, ruling]));
  const ruled = (ruling: AmendmentDecision['ruling']) =>
    amendments.filter(({ id }) => rulings.get(id) === ruling);
  const open = new Set(ruled('bracketed'));
  const accepted: Amendment[] = [];
  for (const { amendments: members } of amendmentGroups(ruled('accepted'))) {
    for (const member of members) {
      const against = accepted.filter((other) => clash(other.range, member.range) && !sameAsk(other, member));
      // Two insertions at one place can both stand, one behind the other.
      const contradicted = against.some(
        ({ range }) => range.start < range.end || member.range.start < member.range.end,
      );
      if (contradicted) open.add(member);
      else if (!accepted.some((other) => sameAsk(other, member))) accepted.push(member);
    }
  }
  const groups = amendmentGroups([...open, ...accepted]);
  return groups.flatMap((group) =>
    group.amendments.some((member) => open.has(member))
      ? [bracketed(page, group, accepted, language)]
      : group.amendments.map(replacement),
  );
}

function replacement({ id, range, words, notes, droppedNotes }: Amendment): Replacement {
  return { range, words, notes, droppedNotes, amendments: [id] };
}

/** The words of the draft and those of each delegation, each in brackets of their own. Accepted words among them are the draft's. */
function bracketed(
  page: DraftPage,
  { amendments, range }: AmendmentGroup,
  accepted: readonly Amendment[],
  language: string,
): Replacement {
  const mark = unusedCharacter([
    page.text.slice(range.start, range.end),
    ...amendments.map(({ words }) => words),
  ]);
  const agreed = amendments.filter((member) => accepted.includes(member));
  const open = amendments.filter((member) => !accepted.includes(member));
  const base = spliced(page, range, agreed, mark);
  const variants = new Map<string, Spliced & { readonly delegations: string[] }>();
  for (const delegation of [...new Set(open.map((member) => member.delegation))].sort()) {
    const theirs = spliced(
      page,
      range,
      open.filter((member) => member.delegation === delegation),
      mark,
    );
    const said = JSON.stringify([theirs.words, theirs.notes]);
    const variant = variants.get(said) ?? { ...theirs, delegations: [] };
    variant.delegations.push(delegation);
    variants.set(said, variant);
  }
  const said = [...variants.values()];
  const marked = bracketedWords(
    base.words,
    said.map(({ words, delegations }) => ({ words, by: delegations.join(', ') })),
    language,
  ).split(mark);
  // The brackets keep the order of what is in them, so the marks come back in the order of their notes.
  let at = 0;
  const notes = [base, ...said]
    .flatMap((each) => each.notes)
    .map((text, index) => {
      at += (marked[index] as string).length;
      return { at, text };
    });
  return {
    range,
    words: marked.join(''),
    notes,
    droppedNotes: agreed.flatMap(({ droppedNotes }) => droppedNotes),
    amendments: amendments.map(({ id }) => id),
  };
}

/** Words with a mark at the place of each new note, and the notes in their order. */
interface Spliced {
  readonly words: string;
  readonly notes: readonly string[];
}

/** Words of the page with amendments in them. */
function spliced(page: DraftPage, range: Range, amendments: readonly Amendment[], mark: string): Spliced {
  let words = '';
  const notes: string[] = [];
  let at = range.start;
  for (const each of amendments) {
    if (each.range.start < at) continue;
    words += page.text.slice(at, each.range.start);
    let from = 0;
    for (const note of each.notes) {
      words += each.words.slice(from, note.at) + mark;
      from = note.at;
      notes.push(note.text);
    }
    words += each.words.slice(from);
    at = each.range.end;
  }
  return { words: words + page.text.slice(at, range.end), notes };
}

/** The first noncharacter (Unicode 23.7), or what follows it, that stands in none of the texts. */
function unusedCharacter(texts: readonly string[]): string {
  for (let code = 0xfdd0; ; code++) {
    const character = String.fromCodePoint(code);
    if (!texts.some((text) => text.includes(character))) return character;
  }
}
