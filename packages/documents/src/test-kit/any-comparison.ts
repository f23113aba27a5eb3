import type {
  Block,
  BlockRole,
  ComparedNote,
  Comparison,
  ComparisonRow,
  MatterKind,
  NoteReference,
  Passage,
  Range,
  Redline,
  Run,
} from '@biennium/core';
import fc from 'fast-check';

/** Words of which two texts have many in common. */
const WORDS = ['lamps', 'keepers', 'of', 'the', 'light,', 'R&D', '<b>', 'منارة', '😀', 'oil;', '12'];
const OPENINGS = ['Lighting', 'Keeping well', 'Keeping', 'Lighting also'];
/** Words of the head of the page, which occur nowhere else. */
const HEAD = ['KA', 'LO', 'MI'];
const HEAD_KINDS: readonly MatterKind[] = ['body', 'symbol', 'distribution', 'date'];
const FRONT_KINDS: readonly MatterKind[] = ['session', 'agenda-item', 'title'];
const LETTERS = ['(a)', '(b)', '(c)', '(d)'];
const ROMAN = ['(i)', '(ii)', '(iii)'];

interface PassageDraft {
  readonly words: readonly string[];
  /** After which word a note is called, and whether it is the one that the other text calls there. */
  readonly note: { readonly after: number; readonly shared: boolean } | null;
}

interface BlockDraft {
  readonly opening: string;
  readonly chapeau: PassageDraft;
  readonly parts: readonly { readonly words: PassageDraft; readonly inner: readonly PassageDraft[] }[];
  readonly wrapUp: PassageDraft | null;
}

interface RowDraft {
  readonly old: readonly BlockDraft[];
  readonly new: readonly BlockDraft[];
  readonly dropped: readonly boolean[];
}

const passage: fc.Arbitrary<PassageDraft> = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
  note: fc.option(fc.record({ after: fc.nat(5), shared: fc.boolean() }), { freq: 3 }),
});
const plain = fc.record<BlockDraft>({
  opening: fc.constantFrom(...OPENINGS),
  chapeau: passage,
  parts: fc.constant([]),
  wrapUp: fc.constant(null),
});
const listed = fc.record<BlockDraft>({
  opening: fc.constantFrom(...OPENINGS),
  chapeau: passage,
  parts: fc.array(fc.record({ words: passage, inner: fc.array(passage, { maxLength: 2 }) }), {
    maxLength: 3,
  }),
  wrapUp: fc.option(passage, { freq: 3 }),
});
const rowOf = (block: fc.Arbitrary<BlockDraft>, most: number) =>
  fc
    .record<RowDraft>({
      old: fc.array(block, { maxLength: most }),
      new: fc.array(block, { maxLength: most }),
      dropped: fc.infiniteStream(fc.boolean()).map((stream) => [...stream.take(7)]),
    })
    .filter((row) => row.old.length + row.new.length > 0);
const lines = (most: number) => fc.array(rowOf(plain, 1), { maxLength: most });
const paragraphs = fc.array(rowOf(listed, 2), { maxLength: 4 });

/** How the numbers or letters of a text are given. */
const numbering = fc.constantFrom('counted', 'counted', 'gap', 'bis', 'none' as const);
const lettering = fc.constantFrom('counted', 'counted', 'gap' as const);
const marking = fc.constantFrom('counted', 'counted', 'stars', 'gap' as const);
const manner = fc.record({ numbering, lettering, marking });
type Manner = typeof manner extends fc.Arbitrary<infer M> ? M : never;

const draft = fc.record({
  head: fc.array(fc.record({ row: rowOf(plain, 1), kind: fc.constantFrom(...HEAD_KINDS) }), { maxLength: 5 }),
  front: fc.array(fc.record({ row: rowOf(plain, 1), kind: fc.constantFrom(...FRONT_KINDS) }), {
    maxLength: 2,
  }),
  formula: lines(1),
  preamble: paragraphs,
  heading: lines(1),
  operative: paragraphs,
  closing: lines(2),
  annex: lines(2),
  uncalled: fc.nat(2),
  old: manner,
  new: manner,
});

/** A paragraph of one of the texts as a file must show it once all changes are settled. */
export interface ExpectedLine {
  readonly words: string;
  readonly italics: readonly string[];
  readonly notes: readonly string[];
}

export interface AnyComparison {
  readonly comparison: Comparison;
  readonly old: readonly ExpectedLine[];
  readonly new: readonly ExpectedLine[];
}

/** Gives one of the two texts its numbers, letters and note marks in the order of reading. */
class Text {
  readonly expected: ExpectedLine[] = [];
  readonly notes: { readonly marker: string; readonly text: string; readonly shared: boolean }[] = [];
  readonly #manner: Manner;
  #number = 0;

  constructor(how: Manner) {
    this.#manner = how;
  }

  block(from: BlockDraft, role: BlockRole, kind: MatterKind | null): Block {
    const paragraph = role === 'preambular' || role === 'operative';
    const number = role === 'operative' ? this.#nextNumber() : null;
    const texts: string[] = [];
    const passages: Passage[] = [];
    const notes: NoteReference[] = [];
    let at = 0;
    const add = (
      draftOf: PassageDraft,
      part: Omit<Passage, 'start' | 'end'>,
      opening: string | null,
      label: string | null,
    ) => {
      if (texts.length > 0) at += 1;
      const words =
        kind && HEAD_KINDS.includes(kind) ? draftOf.words.map((_, i) => HEAD[i % 3]) : draftOf.words;
      const before = opening === null ? '' : `${opening} `;
      const text = before + words.join(' ');
      const called: string[] = [];
      if (draftOf.note && !(kind && HEAD_KINDS.includes(kind))) {
        const marker = this.#nextMarker();
        const place = before.length + words.slice(0, draftOf.note.after + 1).join(' ').length;
        notes.push({ marker, at: at + place });
        called.push(marker);
        this.notes.push({ marker, text: `See ${draftOf.words.join(' ')}`, shared: draftOf.note.shared });
      }
      texts.push(text);
      passages.push({ ...part, start: at, end: at + text.length });
      const whole = role === 'formula' ? [text.replace(/,$/, '')] : role === 'closing' ? [text] : [];
      const italics = opening !== null ? [opening] : whole;
      const shown = label === null ? text : `${label} ${text}`;
      this.expected.push({ words: shown, italics, notes: called });
      at += text.length;
    };
    const label = number === null ? null : `${number}.`;
    add(from.chapeau, { role: 'chapeau', degree: 0, marker: null }, paragraph ? from.opening : null, label);
    from.parts.forEach((part, index) => {
      const marker = this.#letter(LETTERS, index);
      add(part.words, { role: 'subparagraph', degree: 1, marker }, null, marker);
      part.inner.forEach((inner, place) => {
        const roman = this.#letter(ROMAN, place);
        add(inner, { role: 'subparagraph', degree: 2, marker: roman }, null, roman);
      });
    });
    if (from.wrapUp) add(from.wrapUp, { role: 'wrap-up', degree: 0, marker: null }, null, null);
    const italics: Range[] = [];
    const openingPhrase = paragraph ? from.opening : null;
    return {
      role,
      kind,
      level: role === 'heading' ? 1 + (at % 3) : 0,
      address: null,
      number,
      openingPhrase,
      text: texts.join('\n'),
      passages: paragraph ? passages : [],
      notes,
      italics,
    };
  }

  #nextNumber(): string | null {
    this.#number += 1;
    const how = this.#manner.numbering;
    if (how === 'none') return null;
    if (how === 'bis' && this.#number > 1) return this.#number === 2 ? '1 bis' : String(this.#number - 1);
    return String(how === 'gap' && this.#number > 1 ? this.#number + 1 : this.#number);
  }

  #letter(letters: readonly string[], index: number): string {
    return letters[this.#manner.lettering === 'gap' && index > 0 ? index + 1 : index] as string;
  }

  #nextMarker(): string {
    const count = this.notes.length + 1;
    if (this.#manner.marking === 'counted') return String(count);
    if (this.#manner.marking === 'gap') return String(count > 1 ? count + 1 : count);
    return count < 4 ? '*'.repeat(count) : String(count - 3);
  }
}

/** A redline that keeps some of the words that two texts have in common, whichever they are. */
function anyRedline(old: string, next: string, dropped: readonly boolean[]): Redline {
  const oldWords = old.match(/\n|\s|[^\s]+/gu) ?? [];
  const newWords = next.match(/\n|\s|[^\s]+/gu) ?? [];
  const runs: Run[] = [];
  let o = 0;
  let n = 0;
  const add = (kind: Run['kind'], length: number) => {
    const oldLength = kind === 'inserted' ? 0 : length;
    const newLength = kind === 'deleted' ? 0 : length;
    runs.push({ kind, old: { start: o, end: o + oldLength }, new: { start: n, end: n + newLength } });
    o += oldLength;
    n += newLength;
  };
  const kept = longestCommon(oldWords, newWords).filter((_, index) => !dropped[index % dropped.length]);
  let i = 0;
  let j = 0;
  for (const [atOld, atNew] of [...kept, [oldWords.length, newWords.length] as const]) {
    while (i < atOld) add('deleted', (oldWords[i++] as string).length);
    while (j < atNew) add('inserted', (newWords[j++] as string).length);
    if (atOld < oldWords.length) {
      add('kept', (oldWords[i++] as string).length);
      j += 1;
    }
  }
  return { old, new: next, runs };
}

function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] as number;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      (lengths[i] as number[])[j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Comparisons of made-up texts, sound but not sensible: lists that come and go, splits, merges, numbers of every manner. */
export const anyComparison: fc.Arbitrary<AnyComparison> = draft.map((from) => {
  const texts = { old: new Text(from.old), new: new Text(from.new) };
  const notes: ComparedNote[] = [];
  const taken = { old: 0, new: 0 };
  const row = (draftOf: RowDraft, role: BlockRole, kind: MatterKind | null = null): ComparisonRow => {
    const old = draftOf.old.map((block) => texts.old.block(block, role, kind));
    const next = draftOf.new.map((block) => texts.new.block(block, role, kind));
    const oldNotes = texts.old.notes.slice(taken.old);
    const newNotes = texts.new.notes.slice(taken.new);
    taken.old = texts.old.notes.length;
    taken.new = texts.new.notes.length;
    for (let k = 0; k < Math.max(oldNotes.length, newNotes.length); k += 1) {
      const a = oldNotes[k];
      const b = newNotes[k];
      if (a && b && a.shared) {
        notes.push({ old: a.marker, new: b.marker, redline: anyRedline(a.text, b.text, draftOf.dropped) });
      } else {
        if (a) notes.push({ old: a.marker, new: null, redline: anyRedline(a.text, '', [false]) });
        if (b) notes.push({ old: null, new: b.marker, redline: anyRedline('', b.text, [false]) });
      }
    }
    const text = (blocks: readonly Block[]) => blocks.map((block) => block.text).join('\n');
    const redline = anyRedline(text(old), text(next), draftOf.dropped);
    return {
      old,
      new: next,
      link: null,
      redline,
      changes: [],
      counterpart: null,
      counterpartRedline: null,
      counterpartChanges: [],
    };
  };
  const rows = [
    ...from.head.map((each) => row(each.row, 'front', each.kind)),
    ...from.front.map((each) => row(each.row, 'front', each.kind)),
    ...from.formula.map((each) => row(each, 'formula')),
    ...from.preamble.map((each) => row(each, 'preambular')),
    ...from.heading.map((each) => row(each, 'heading')),
    ...from.operative.map((each) => row(each, 'operative')),
    ...from.closing.map((each) => row(each, 'closing')),
    ...from.annex.map((each) => row(each, 'annex')),
  ];
  const expectedOf = (side: 'old' | 'new'): ExpectedLine[] => {
    const { expected, notes: called } = texts[side];
    return [
      ...expected,
      ...Array.from({ length: from.uncalled }, (_, k) => ({
        words: `†${k} Uncalled ${side}`,
        italics: [],
        notes: [],
      })),
      ...called.map(({ marker, text }) => ({ words: `note ${marker}: ${text}`, italics: [], notes: [] })),
    ];
  };
  for (let k = 0; k < from.uncalled; k += 1) {
    const marker = `†${k}`;
    notes.push({
      old: marker,
      new: marker,
      redline: anyRedline('Uncalled old', 'Uncalled new', [false]),
    });
  }
  return { comparison: { rows, notes, links: [] }, old: expectedOf('old'), new: expectedOf('new') };
});
