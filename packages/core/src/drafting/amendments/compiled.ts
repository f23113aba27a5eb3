import { subparagraphMarker } from '../../instrument/constructs/subparagraph-marker.ts';
import { openingPhraseFinder } from '../../instrument/opening-phrases/finders.ts';
import type { Draft, DraftEntry } from '../draft.ts';
import { relettering } from '../edited-words.ts';
import type { AskedWords, OnBehalf } from '../on-behalf.ts';
import { type DraftPage, lineAt, type PageLine, pageOfDraft } from '../page.ts';
import type { DraftStep, PassageShape } from '../step.ts';
import type { Amendment, AmendmentDecision } from './amendment.ts';
import { type Replacement, replacementsOf } from './replacements.ts';
import { askedBetween, type SplicedLine, splicedLines } from './spliced-lines.ts';

/** Who puts the decisions into the draft, and when. */
export interface CompiledBy {
  readonly author: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** The page of a draft with decisions carried out, each passage and note a line. */
export function compiledText(
  draft: Draft,
  amendments: readonly Amendment[],
  decisions: readonly AmendmentDecision[],
): string {
  const page = pageOfDraft(draft);
  const replacements = replacementsOf(page, amendments, decisions, draft.base.language);
  return splicedLines(page, replacements)
    .map(({ text }) => text)
    .join('\n');
}

/**
 * Decisions about amendments as steps of the draft (rule N31): the draft after them is the revised one, with reasons that name the
 * delegations.
 */
export function stepsOfDecisions(
  draft: Draft,
  amendments: readonly Amendment[],
  decisions: readonly AmendmentDecision[],
  by: CompiledBy,
): DraftStep[] {
  const page = pageOfDraft(draft);
  const replacements = replacementsOf(page, amendments, decisions, draft.base.language);
  const compiled = compiledEntries(draft, page, splicedLines(page, replacements));
  return new StepWriter(draft, page, amendments, replacements, by).stepsOf(compiled);
}

/** An entry after the decisions. */
interface CompiledEntry {
  /** The entry of the draft that it goes on from; `null` for a new one. */
  readonly owner: string | null;
  readonly role: PageLine['role'];
  readonly lines: CompiledLine[];
}

interface CompiledLine extends Pick<SplicedLine, 'text' | 'notes' | 'asked'> {
  readonly shape: PassageShape | null;
}

/** Lines put together to entries again. */
function compiledEntries(draft: Draft, page: DraftPage, lines: readonly SplicedLine[]): CompiledEntry[] {
  const entries = new Map(draft.entries.map((entry) => [entry.id, entry]));
  const done: CompiledEntry[] = [];
  const behind = linesBehind(page, lines);
  for (const [index, line] of lines.entries()) {
    const last = done.at(-1);
    const old = line.from === null ? null : (page.lines[line.from] as PageLine);
    if (old) {
      const shape = entries.get(old.owner)?.passages[old.passage] ?? null;
      const part = { ...line, shape };
      if (last && last.owner === old.owner) last.lines.push(part);
      else done.push({ owner: old.owner, role: old.role, lines: [part] });
      continue;
    }
    const next = behind[index];
    const marker = subparagraphMarker(line.text, false);
    const within = last && last.owner !== null && last.owner === next?.owner;
    const isPassage =
      last && (last.role === 'preambular' || last.role === 'operative') && (within || marker !== null);
    if (isPassage && last) {
      const before = last.lines.at(-1)?.shape;
      const degree = before?.role === 'subparagraph' ? before.degree : 1;
      const text = marker ? line.text.slice(marker.length) : line.text;
      last.lines.push({ ...shifted(line, text), shape: { role: 'subparagraph', degree, marker: '' } });
    } else {
      const text = withoutNumber(line.text);
      const role = roleOf(text, last?.role, next?.role, draft.base.language);
      done.push({ owner: null, role, lines: [{ ...shifted(line, text), shape: null }] });
    }
  }
  return done;
}

/** Behind each line the next one that goes on from a line of the page, as it stands there. */
function linesBehind(page: DraftPage, lines: readonly SplicedLine[]): (PageLine | undefined)[] {
  const behind: (PageLine | undefined)[] = [];
  let next: PageLine | undefined;
  for (const [index, { from }] of [...lines.entries()].reverse()) {
    behind[index] = next;
    if (from !== null) next = page.lines[from];
  }
  return behind;
}

/** A line of which words at the start were taken away, with what stands at places in it. */
function shifted({ text, notes, asked }: SplicedLine, rest: string): Omit<CompiledLine, 'shape'> {
  const taken = text.length - rest.length;
  return {
    text: rest,
    notes: notes.map((note) => ({ ...note, at: Math.max(0, note.at - taken) })),
    asked: askedBetween(asked, taken, text.length, -taken),
  };
}

/** A paragraph without the number that was typed in front of it: it is numbered by its place. */
function withoutNumber(text: string): string {
  return text
    .replace(
      /^\s*(\[[^\]:]{1,60}:\s)?\d{1,3}(?:\s?(?:bis|ter|quater|alt))?\s?(?:[.)]|[-–—](?=\s))\s*/iu,
      '$1',
    )
    .trim();
}

/** What a new paragraph is: what its opening phrase says where both parts are near, else what stands before it. */
function roleOf(
  text: string,
  before: PageLine['role'] | undefined,
  behind: PageLine['role'] | undefined,
  language: string,
): DraftEntry['role'] {
  const near = [before, behind].filter((role) => role === 'preambular' || role === 'operative');
  const bare = text.replace(/^\[(?:[^\]:]{1,60}:\s)?/, '');
  const part = openingPhraseFinder(language)(bare)?.part;
  if (part && near.includes(part)) return part;
  const role = near[0] ?? (before === 'formula' ? 'preambular' : before);
  return role === undefined || role === 'note' ? 'operative' : role;
}

type SignedStep = Pick<DraftStep, 'id' | 'author' | 'at'> & {
  readonly reason: string;
  readonly onBehalf: OnBehalf;
};

/** A signature of those alone whose words these are, where that is known. */
function withDelegations(signed: SignedStep, words: readonly AskedWords[]): SignedStep {
  const delegations = [...new Set(words.flatMap(({ by }) => by))].sort();
  if (delegations.length === 0) return signed;
  return { ...signed, reason: delegations.join(', '), onBehalf: { ...signed.onBehalf, delegations } };
}

class StepWriter {
  readonly #draft: Draft;
  readonly #page: DraftPage;
  readonly #entries: ReadonlyMap<string, DraftEntry>;
  /** Delegations of what a replacement carries out: all of them, and those that touch an entry or a note. */
  readonly #carried: ReadonlySet<string>;
  readonly #touching: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #replacements: readonly Replacement[];
  readonly #by: CompiledBy;
  readonly #steps: DraftStep[] = [];
  readonly #ids: ReadonlySet<string>;
  readonly #gone: ReadonlyMap<string | null, readonly AskedWords[]>;

  constructor(
    draft: Draft,
    page: DraftPage,
    amendments: readonly Amendment[],
    replacements: readonly Replacement[],
    by: CompiledBy,
  ) {
    this.#draft = draft;
    this.#page = page;
    const carried = new Set(replacements.flatMap(({ amendments: ids }) => ids));
    const done = amendments.filter(({ id }) => carried.has(id));
    this.#entries = new Map(draft.entries.map((entry) => [entry.id, entry]));
    this.#carried = new Set(done.map(({ delegation }) => delegation));
    this.#touching = delegationsAt(done);
    this.#replacements = replacements;
    this.#by = by;
    this.#ids = new Set([...draft.entries, ...draft.notes].map(({ id }) => id));
    this.#gone = goneFrom(draft, page, replacements);
  }

  stepsOf(compiled: readonly CompiledEntry[]): DraftStep[] {
    let after: string | null = null;
    const present = new Set<string | null>();
    for (const entry of compiled) {
      const { owner, role } = entry;
      if (owner === null) {
        after = this.#add(entry, after);
        continue;
      }
      present.add(owner);
      if (role === 'note') this.#setNote(owner, entry);
      else {
        this.#edit(owner, entry);
        after = owner;
      }
    }
    for (const owner of new Set(
      this.#page.lines.filter(({ role }) => role !== 'note').map((line) => line.owner),
    )) {
      if (!present.has(owner)) this.#drop(owner);
    }
    this.#dropNotes();
    return this.#steps;
  }

  /** A paragraph that goes is of those who want its words to go; an amendment of the line end behind it is none. */
  #drop(owner: string): void {
    const signed = this.#signed(owner);
    const { text } = this.#entries.get(owner) as DraftEntry;
    const words = signed.onBehalf.gone.filter(({ start, end }) => text.slice(start, end).trim() !== '');
    this.#steps.push({ ...withDelegations(signed, words), kind: 'drop', entry: owner });
  }

  #edit(owner: string, { lines }: CompiledEntry): void {
    const entry = this.#entries.get(owner) as DraftEntry;
    const text = lines.map((line) => line.text).join('\n');
    if (text !== entry.text) {
      const shapes = lines.map(({ shape }) => shape as PassageShape);
      const same = shapes.length === entry.passages.length;
      this.#steps.push({
        ...this.#signed(owner, lines),
        kind: 'edit',
        entry: owner,
        text,
        shapes: same ? shapes : relettering(shapes),
      });
    }
    this.#addNotes(owner, lines, this.#signed(owner));
  }

  #add({ role, lines }: CompiledEntry, after: string | null): string {
    const text = lines.map((line) => line.text).join('\n');
    const shapes = relettering(
      lines.map(({ shape }): PassageShape => shape ?? { role: 'chapeau', degree: 0, marker: null }),
    );
    const entry = this.#newId('new');
    const signed = this.#signed(null, lines);
    this.#steps.push({
      ...signed,
      kind: 'add',
      entry,
      after,
      role: role as DraftEntry['role'],
      text,
      shapes,
    });
    this.#addNotes(entry, lines, signed);
    return entry;
  }

  /** `signed` is how the step of the entry is signed; of its delegations those count that brought the note. */
  #addNotes(entry: string, lines: CompiledEntry['lines'], signed: SignedStep): void {
    let start = 0;
    for (const { text, notes } of lines) {
      for (const { at, text: words } of notes) {
        const place = start + Math.min(at, text.length);
        const bringing = this.#replacements.filter((each) => each.notes.some((note) => note.text === words));
        this.#steps.push({
          ...withDelegations(
            signed,
            bringing.flatMap(({ asked }) => asked),
          ),
          id: this.#stepId(),
          kind: 'add-note',
          note: this.#newId('new-note'),
          entry,
          place,
          text: words,
        });
      }
      start += text.length + 1;
    }
  }

  #setNote(note: string, { lines }: CompiledEntry): void {
    const text = lines.map((line) => line.text).join(' ');
    if (this.#draft.notes.find(({ id }) => id === note)?.text === text) return;
    this.#steps.push({ ...this.#signed(note, lines), kind: 'set-note', note, text });
  }

  /** Notes of which an accepted amendment takes the mark out. */
  #dropNotes(): void {
    for (const note of this.#replacements.flatMap(({ droppedNotes }) => droppedNotes))
      this.#steps.push({ ...this.#signed(note), kind: 'drop-note', note });
  }

  /** Author, time and reason: the delegations whose amendments touch an entry, or brought the words. */
  #signed(owner: string | null, lines: readonly CompiledLine[] = []): SignedStep {
    const come = comeWith(lines);
    const about = owner === null ? new Set(come.flatMap(({ by }) => by)) : this.#touching.get(owner);
    const delegations = [...(about && about.size > 0 ? about : this.#carried)].sort();
    return {
      id: this.#stepId(),
      author: this.#by.author,
      at: this.#by.at,
      reason: delegations.join(', '),
      onBehalf: { delegations, gone: this.#gone.get(owner) ?? [], come },
    };
  }

  #stepId(): string {
    return `compiled:${this.#by.at}:${this.#steps.length + 1}`;
  }

  #newId(kind: string): string {
    for (let turn = this.#steps.length + 1; ; turn++) {
      const id = `${kind}:${this.#by.at}:${turn}`;
      if (!this.#ids.has(id)) return id;
    }
  }
}

/** Whose amendments touch an entry or a note, or take the mark of a note out. */
function delegationsAt(amendments: readonly Amendment[]): Map<string, Set<string>> {
  const touching = new Map<string, Set<string>>();
  for (const { entries, droppedNotes, delegation } of amendments) {
    for (const owner of [...entries, ...droppedNotes]) {
      const known = touching.get(owner);
      if (known) known.add(delegation);
      else touching.set(owner, new Set([delegation]));
    }
  }
  return touching;
}

/** Whose wish it is that words go which somebody wants otherwise: places in the words of each entry and note. */
function goneFrom(
  { entries }: Draft,
  page: DraftPage,
  replacements: readonly Replacement[],
): Map<string, AskedWords[]> {
  const passages = new Map(entries.map(({ id, passages: own }) => [id, own]));
  const gone = new Map<string, AskedWords[]>();
  for (const { range, against } of replacements) {
    for (let index = lineAt(page, range.start); index < page.lines.length; index++) {
      const line = page.lines[index] as PageLine;
      if (line.start >= range.end) break;
      const shift = (passages.get(line.owner)?.[line.passage]?.start ?? 0) - line.start;
      // The end of the line goes with it.
      const asked = askedBetween([{ ...range, ...against }], line.start, line.end + 1, shift);
      gone.set(line.owner, [...(gone.get(line.owner) ?? []), ...asked]);
    }
  }
  return gone;
}

/** Whose the new words of an entry are. */
function comeWith(lines: readonly CompiledLine[]): AskedWords[] {
  let start = 0;
  return lines.flatMap(({ text, asked }) => {
    const placed = askedBetween(asked, 0, text.length, start);
    start += text.length + 1;
    return placed;
  });
}
