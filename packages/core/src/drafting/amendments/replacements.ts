import type { Range } from '../../text/span.ts';
import type { AskedWords } from '../on-behalf.ts';
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
  /** Whose the new words are; what is in no stretch stood there before. */
  readonly asked: readonly AskedWords[];
  /** Who asked that the words in {@link range} go, where some of them do. */
  readonly against: Omit<AskedWords, keyof Range>;
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
  const accepted = new Set<Amendment>();
  /** By what they ask for. */
  const agreed = new Map<string, Amendment[]>();
  for (const { amendments: members } of amendmentGroups(ruled('accepted'))) {
    const standing: Amendment[] = [];
    for (const member of members) {
      const same = agreed.get(askOf(member));
      if (same) same.push(member);
      else agreed.set(askOf(member), [member]);
      // Two insertions at one place can both stand, one behind the other. Those of other groups are elsewhere.
      const contradicted = standing.some(
        (other) =>
          (other.range.start < other.range.end || member.range.start < member.range.end) &&
          clash(other.range, member.range) &&
          !sameAsk(other, member),
      );
      if (contradicted) open.add(member);
      else if (!same) standing.push(member);
    }
    for (const member of standing) accepted.add(member);
  }
  const groups = amendmentGroups([...open, ...accepted]);
  return groups.flatMap((group) =>
    group.amendments.some((member) => open.has(member))
      ? [bracketed(page, group, accepted, language)]
      : group.amendments.map((member) => replacement(member, agreed.get(askOf(member)) ?? [])),
  );
}

/** The same text for all that ask for the same, as {@link sameAsk} says. */
function askOf({ range, words }: Amendment): string {
  return `${range.start} ${range.end} ${words}`;
}

/** What an amendment does; `same` are all that ask for the same, itself among them. */
function replacement(
  { range, words, notes, droppedNotes }: Amendment,
  same: readonly Amendment[],
): Replacement {
  const against = askedBy(same);
  const asked = words === '' ? [] : [{ start: 0, end: words.length, ...against }];
  return { range, words, notes, droppedNotes, amendments: same.map(({ id }) => id), asked, against };
}

/** Whose amendments are, and when they were made where that is one instant. */
function askedBy(amendments: readonly Amendment[]): Omit<AskedWords, keyof Range> {
  const times = new Set(amendments.map(({ at }) => at));
  const [at = null] = times.size === 1 ? times : [];
  return { by: [...new Set(amendments.map(({ delegation }) => delegation))].sort(), at };
}

/** The words of the draft and those of each delegation, each in brackets of their own. Accepted words among them are the draft's. */
function bracketed(
  page: DraftPage,
  { amendments, range }: AmendmentGroup,
  accepted: ReadonlySet<Amendment>,
  language: string,
): Replacement {
  const [mark, label] = unusedCharacters([
    page.text.slice(range.start, range.end),
    ...amendments.flatMap(({ words, delegation }) => [words, delegation]),
  ]);
  const agreed = amendments.filter((member) => accepted.has(member));
  const open = amendments.filter((member) => !accepted.has(member));
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
  const labelled = bracketedWords(
    base.words,
    said.map(({ words, delegations }) => ({ words, by: label + delegations.join(', ') })),
    language,
  );
  const marked = labelled.replaceAll(label, '').split(mark);
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
    asked: askedInBrackets(
      labelled.replaceAll(mark, '').split(label),
      askedBy(agreed),
      variantsOf(said, open),
    ),
    against: askedBy(agreed.length > 0 ? agreed : open),
  };
}

/** What delegations want, by the name that stands before it in brackets. */
function variantsOf(
  said: readonly { readonly delegations: readonly string[] }[],
  open: readonly Amendment[],
): Map<string, ReturnType<typeof askedBy>> {
  return new Map(
    said.map(({ delegations }) => [
      delegations.join(', '),
      askedBy(open.filter(({ delegation }) => delegations.includes(delegation))),
    ]),
  );
}

/**
 * Whose words in brackets are: those of a delegation from its bracket on; before them the words of the draft with what is agreed in them,
 * of which the brackets are of whoever compiles. `parts` are cut before each name.
 */
function askedInBrackets(
  parts: readonly string[],
  agreed: ReturnType<typeof askedBy>,
  variants: ReadonlyMap<string, ReturnType<typeof askedBy>>,
): AskedWords[] {
  const own = { by: [], at: null };
  const asked: AskedWords[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    // The bracket before a name closes the part before it.
    const text = index < parts.length - 1 ? part.slice(0, -1) : part;
    const end = at + text.trimEnd().length;
    const [, variant] = [...variants].find(([name]) => part.startsWith(`${name}: `)) ?? [];
    const from = text.length - text.trimStart().length;
    if (index > 0 && variant) asked.push({ start: at - 1, end, ...variant });
    else if (from < text.length)
      asked.push(
        { start: from, end: from + 1, ...own },
        { start: from + 1, end: end - 1, ...agreed },
        { start: end - 1, end, ...own },
      );
    at += part.length;
  }
  return asked.filter((each) => each.start < each.end);
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

/** The first two noncharacters (Unicode 23.7), or what follows them, that stand in none of the texts. */
function unusedCharacters(texts: readonly string[]): readonly [string, string] {
  const unused: string[] = [];
  for (let code = 0xfdd0; unused.length < 2; code++) {
    const character = String.fromCodePoint(code);
    if (!texts.some((text) => text.includes(character))) unused.push(character);
  }
  return unused as unknown as [string, string];
}
