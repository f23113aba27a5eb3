import type { MandateDecision, MandateStanding, PostRole, SourceFormat } from '@biennium/core';
import type { ColumnType } from 'kysely';
import type { Count, Instant, Json, SearchWords, Stamp } from './columns.ts';
import type { FollowUpTables, WorkspaceColumns } from './follow-up-tables.ts';

/**
 * The tables as Kysely sees them. Every key begins with the workspace, and every key is text, so that the same
 * tables serve the embedded store, one PostgreSQL, and engines that spread rows over machines.
 */
export interface Tables extends FollowUpTables {
  workspace: WorkspaceTable;
  file: FileTable;
  reading: ReadingTable;
  instrument: InstrumentTable;
  passage: PassageTable;
  correction: CorrectionTable;
  import_run: ImportRunTable;
  import_item: ImportItemTable;
  event: EventTable;
  lineage: LineageTable;
  lineage_member: LineageMemberTable;
  membership_decision: MembershipDecisionTable;
  link_decision: LinkDecisionTable;
  discovery_run: DiscoveryRunTable;
  draft: DraftTable;
  draft_step: DraftStepTable;
  draft_fact: DraftFactTable;
  draft_revision: DraftRevisionTable;
  delegation_file: DelegationFileTable;
  amendment_decision: AmendmentDecisionTable;
  register_entry: RegisterEntryTable;
  register_statement: RegisterStatementTable;
  register_ruling: RegisterRulingTable;
  register_reading: RegisterReadingTable;
  calendar_feed: CalendarFeedTable;
  mandate_reading: MandateReadingTable;
  mandate_following: MandateFollowingTable;
  mandate: MandateTable;
  mandate_words: MandateWordsTable;
  mandate_term: MandateTermTable;
  mandate_decision: MandateDecisionTable;
  focal_post: FocalPostTable;
  focal_person: FocalPersonTable;
  focal_person_data: FocalPersonDataTable;
  focal_assignment: FocalAssignmentTable;
  focal_note: FocalNoteTable;
}

interface WorkspaceTable extends WorkspaceColumns {
  id: string;
  name: string;
  created_at: Stamp;
}

/** The bytes that came in, once however often they came. `name` is the name they first came under. */
interface FileTable {
  workspace: string;
  sha256: string;
  name: string;
  format: SourceFormat;
  byte_count: number;
  content: Buffer;
  added_at: Stamp;
}

/** What a version of the program read from a file: the text that all spans of its instruments point at. */
interface ReadingTable {
  workspace: string;
  file: string;
  program_version: string;
  source: Json<unknown>;
  read_at: Stamp;
}

/**
 * One instrument of a file. `reading` and `issues` stay as they were read. The columns from `symbol` to `body` are
 * what holds today, corrections applied, for lists and look-ups; the corrections themselves are kept beside.
 */
interface InstrumentTable {
  workspace: string;
  id: string;
  file: string;
  /** 0-based place among the instruments of the file. */
  position: number;
  part: string | null;
  kind: string;
  language: string;
  symbol: string | null;
  /** The symbol with its numbers padded, so that A/RES/63/2 comes before A/RES/63/114. */
  symbol_order: string | null;
  title: string | null;
  adopted_on: ColumnType<string | null, string | null, string | null>;
  session: number | null;
  agenda_item: string | null;
  draft_symbol: string | null;
  meeting: string | null;
  body: string | null;
  preambular_count: number;
  operative_count: number;
  note_count: number;
  citation_count: number;
  error_count: number;
  warning_count: number;
  remark_count: number;
  reading: Json<unknown>;
  issues: Json<unknown>;
  /** `tsvector` of the words of the whole instrument. */
  words: SearchWords;
  /** Counts the corrections; what If-Match compares. */
  version: number;
  kept_at: Stamp;
}

/** A paragraph, note or title as search sees it. */
interface PassageTable {
  workspace: string;
  instrument: string;
  /** `PP3`, `OP5`, `note 2`, `title`. */
  address: string;
  place: number;
  text: string;
  words: SearchWords;
}

/** A person's decision about a field, beside what was read. Never changed, never deleted. */
interface CorrectionTable {
  workspace: string;
  id: string;
  instrument: string;
  field: string;
  before: string | null;
  after: string | null;
  note: string | null;
  author: string;
  at: Stamp;
  /** The version of the instrument that this correction made. */
  version: number;
}

interface ImportRunTable {
  workspace: string;
  id: string;
  /** What was asked for, as it was asked. */
  paths: Json<readonly string[]>;
  state: 'running' | 'done' | 'stopped' | 'failed';
  /** Null until the folders have been walked. */
  total: number | null;
  author: string;
  started_at: Stamp;
  ended_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

/** One file of a run. A later run passes over what an earlier one has done, while size and time are the same. */
interface ImportItemTable {
  workspace: string;
  run: string;
  path: string;
  byte_count: number;
  modified_at: Instant;
  state: 'kept' | 'known' | 'unreadable';
  file: string | null;
  instruments: number;
  errors: number;
  message: string | null;
}

/** Who did what when, with what stood before and after. Only ever added to. */
interface EventTable {
  workspace: string;
  id: string;
  at: Stamp;
  author: string;
  action: string;
  subject: string;
  before: Json<unknown>;
  after: Json<unknown>;
  /** Its place in the chain, and the hash of all up to it; null until it is sealed. */
  sequence: Count | null;
  hash: string | null;
}

/** Successive instruments on one question. One without members was joined into another, or given up. */
interface LineageTable {
  workspace: string;
  id: string;
  name: string;
  /** A person gave the name; otherwise it is the title of the newest member. */
  named: boolean;
  language: string;
  found: 'discovered' | 'by-hand';
  /** Counts the changes; what If-Match compares. */
  version: number;
  joined_into: ColumnType<string | null, string | null | undefined, string | null>;
  /** Gaps and counts, with what they were counted from. */
  digest: ColumnType<unknown, string | null | undefined, string | null>;
  made_at: Stamp;
}

/** An instrument has one lineage at most. Their order is that of their adoption, as it is known today. */
interface LineageMemberTable {
  workspace: string;
  lineage: string;
  instrument: string;
  /** Why the program or a person put it there. */
  reasons: Json<unknown>;
  author: string;
  added_at: Stamp;
}

/** A person put an instrument into a lineage, or took it out. Never changed, never deleted: the latest one holds. */
interface MembershipDecisionTable {
  workspace: string;
  id: string;
  kind: 'placed' | 'removed';
  lineage: string;
  instrument: string;
  note: string | null;
  author: string;
  at: Instant;
}

/**
 * A person's decision about two paragraphs of neighbouring instruments, which are known by their words as well as by their
 * addresses. Never changed, never deleted: the latest one about the same two holds.
 */
interface LinkDecisionTable {
  workspace: string;
  id: string;
  kind: 'joined' | 'parted' | 'withdrawn';
  from_instrument: string;
  from_address: string;
  from_words: string;
  to_instrument: string;
  to_address: string;
  to_words: string;
  /** The links that the program proposed for both paragraphs when it was made. */
  proposed: Json<unknown>;
  note: string | null;
  author: string;
  at: Instant;
}

interface DiscoveryRunTable {
  workspace: string;
  id: string;
  state: 'running' | 'done' | 'stopped' | 'failed';
  stage: 'gathering' | 'comparing' | 'keeping';
  finished: number;
  total: number | null;
  lineages: number;
  added: number;
  /** What was held when it began, as one word: a run that would find the same is not made again. */
  held: string;
  author: string;
  started_at: Instant;
  ended_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

/** A next text in preparation over an issued one. What it says follows from its base and its steps. */
interface DraftTable {
  workspace: string;
  id: string;
  name: string;
  /** The instrument that it is written over. */
  base: string;
  language: string;
  state: 'drafting' | 'tabled' | 'revised' | 'adopted';
  /** Counts the changes of its words, facts, revisions and name. */
  version: number;
  /** Counts the files that came in and the decisions about amendments. */
  amendments_version: number;
  adopted_as: string | null;
  author: string;
  made_at: Instant;
  changed_at: Instant;
  changed_by: string;
}

/** One thing that a person did to a draft. Never changed, never deleted: an undo is a step of its own. */
interface DraftStepTable {
  workspace: string;
  draft: string;
  /** Counted from 1. */
  place: number;
  id: string;
  /** The version of the draft that it made. */
  version: number;
  step: Json<unknown>;
  author: string;
  at: Instant;
}

/** A fact that a person gave for a draft, with its source; null takes it back. Never changed: the latest of its kind holds. */
interface DraftFactTable {
  workspace: string;
  draft: string;
  id: string;
  kind: string;
  words: string | null;
  source: string;
  author: string;
  at: Instant;
}

/** A state of a draft that was frozen: its first `steps` steps. 0 is the text that was tabled, 1 is Rev.1. */
interface DraftRevisionTable {
  workspace: string;
  draft: string;
  revision: number;
  steps: number;
  note: string | null;
  author: string;
  at: Instant;
}

/** A delegation's marked-up copy of a revision, byte for byte, and what was read from it. */
interface DelegationFileTable {
  workspace: string;
  draft: string;
  id: string;
  revision: number;
  delegation: string;
  name: string;
  sha256: string;
  byte_count: number;
  content: Buffer;
  /** The text as it was, the tracked changes and the comments. */
  marked: Json<unknown>;
  /** What the reading noticed. */
  issues: Json<unknown>;
  withdrawn: boolean;
  author: string;
  at: Instant;
}

/** What a person decided about an amendment; `open` takes it back. Never changed, never deleted: the latest holds. */
interface AmendmentDecisionTable {
  workspace: string;
  draft: string;
  id: string;
  revision: number;
  amendment: string;
  /** The words that it was made about: {@link DecidedWords}. */
  about: Json<unknown>;
  ruling: 'accepted' | 'rejected' | 'bracketed' | 'open';
  reason: string | null;
  author: string;
  at: Instant;
}

/**
 * An organization, a meeting, an agreement or an observance. What is known of it is in its statements; `label` to `digest` are what holds
 * today, for lists.
 */
interface RegisterEntryTable {
  workspace: string;
  id: string;
  kind: 'organization' | 'meeting' | 'agreement' | 'action' | 'observance';
  /** The entry that it turned out to be, itself merged into none. */
  merged_into: ColumnType<string | null, string | null | undefined, string | null>;
  /** The entry that a person said it to be, which may have been merged in its turn. */
  merged_as: ColumnType<string | null, string | null | undefined, string | null>;
  withdrawn: boolean;
  /** Counts the changes; what If-Match compares. */
  version: number;
  label: string;
  /** The first day that is known of it, as far as it is known. */
  first_day: ColumnType<string | null, string | null | undefined, string | null>;
  /** The day on which it ends, expires or is due. */
  last_day: ColumnType<string | null, string | null | undefined, string | null>;
  /** How far it has come, for what has steps. */
  state: ColumnType<string | null, string | null | undefined, string | null>;
  /** The entry that it belongs to: of an action point its meeting or agreement, of an organization its parent. */
  part_of: ColumnType<string | null, string | null | undefined, string | null>;
  /** The lineage that a person added it to. */
  lineage: string | null;
  /** Fields that disagree, and statements that wait for a person. */
  disagreeing: number;
  waiting: number;
  /** What holds, field by field. */
  digest: Json<unknown>;
  author: string;
  made_at: Instant;
  changed_at: Instant;
}

/** One value of one field of an entry, and who states it. Those of persons are never changed and never deleted. */
interface RegisterStatementTable {
  workspace: string;
  entry: string;
  id: string;
  field: string;
  value: string;
  language: string | null;
  valid_from: string | null;
  valid_until: string | null;
  source: Json<unknown>;
  /** Of a text that is held: the instrument. */
  instrument: string | null;
  proposed: boolean;
  author: string;
  at: Instant;
}

/** What a person decided about a statement. Never changed, never deleted: the latest holds. */
interface RegisterRulingTable {
  workspace: string;
  entry: string;
  id: string;
  statement: string;
  ruling: 'confirmed' | 'rejected' | 'withdrawn' | 'open';
  note: string | null;
  author: string;
  at: Instant;
}

/** That the register keeps up with an instrument's lineage, and from what it was read last; empty where it was not yet. */
interface RegisterReadingTable {
  workspace: string;
  instrument: string;
  read_from: string;
}

/** From what the mandates of an instrument were read: its version, and the program's. */
interface MandateReadingTable {
  workspace: string;
  instrument: string;
  read_from: string;
}

/** Mandates were followed along a lineage: they are to be again when `asked` is ahead of `done`, or the lineage has another version. */
interface MandateFollowingTable {
  workspace: string;
  lineage: string;
  asked: number;
  done: number;
  version: number;
}

/**
 * A mandate as it holds today, for lists: what the program read in a paragraph and what persons decided, made anew when either changes. What it
 * says is in `mandate_words`.
 */
interface MandateTable {
  workspace: string;
  id: string;
  instrument: string;
  lineage: string | null;
  place: number;
  carried_by: string;
  paragraph: string;
  adopted_on: string | null;
  verb: string;
  level: string;
  strength: number;
  first_addressee: string | null;
  due_kind: string | null;
  due_session: number | null;
  /** ISO 8601 day. */
  due_on: string | null;
  /** The last day on which it is not late. */
  due_until: string | null;
  standing: MandateStanding;
  merged_into: string | null;
  read_otherwise: boolean;
  fate_before: 'first' | 'new' | 'carried' | null;
  fate_after: 'last' | 'carried' | 'dropped' | null;
  strength_change: 'softened' | 'strengthened' | null;
  due_changed: boolean;
  ancestor: string | null;
  descendant: string | null;
  /** What changed since the instrument before, and since when it is asked. */
  fate: Json<unknown>;
  /** Counts the changes of what it says; what If-Match compares. */
  version: number;
}

/** What a mandate says, in which words. */
interface MandateWordsTable {
  workspace: string;
  mandate: string;
  instrument: string;
  /** The flat text of the paragraph. */
  text: string;
  content: Json<unknown>;
  /** What the program reads in the words; null where it finds none. */
  proposal: ColumnType<unknown, string | null, string | null>;
  /** `tsvector` of the words of the paragraph. */
  words: SearchWords;
}

/** Organizations, themes, countries and goals of a mandate, for filters. `member`: belongs to a collective that is asked. */
interface MandateTermTable {
  workspace: string;
  mandate: string;
  kind: 'addressee' | 'member' | 'theme' | 'country' | 'goal';
  term: string;
}

/** What a person decided about a mandate, with the words it was made about. Never changed, never deleted. */
interface MandateDecisionTable {
  workspace: string;
  id: string;
  mandate: string;
  instrument: string;
  kind: MandateDecision['kind'];
  address: string;
  words: string;
  fields: ColumnType<unknown, string | null, string | null>;
  merged_into: string | null;
  /** What the program proposed then. */
  proposed: ColumnType<unknown, string | null, string | null>;
  note: string | null;
  author: string;
  at: Instant;
}

/** A calendar that can be subscribed to under a private address, of which only the hash is kept. */
interface CalendarFeedTable {
  workspace: string;
  id: string;
  name: string;
  scope: 'workspace' | 'organization' | 'person';
  /** The organization or person that it is of. */
  subject: string | null;
  language: string;
  token_hash: string;
  author: string;
  made_at: Instant;
  revoked_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

/** A post of an organization: it stays whoever holds it. */
interface FocalPostTable {
  workspace: string;
  id: string;
  /** The entry of the register. */
  organization: string;
  role: PostRole;
  /** What it is for, where an organization has several; empty for all its cooperation. */
  about: string;
  /** The first and the last ISO 8601 day on which it is to be held. */
  since: string;
  closed_on: string | null;
  /** Counts the changes of the post and of its assignments; what If-Match compares. */
  version: number;
  author: string;
  made_at: Instant;
}

/** Somebody who holds posts. Who it is stands in `focal_person_data` alone, and goes from there when it is asked for. */
interface FocalPersonTable {
  workspace: string;
  id: string;
  version: number;
  removed_at: ColumnType<Date | null, Date | null, Date | null>;
  author: string;
  made_at: Instant;
}

/** What is known of a person, version by version: events name the version and hold no personal data. Deleted on request. */
interface FocalPersonDataTable {
  workspace: string;
  person: string;
  version: number;
  name: string;
  email: string | null;
  phone: string | null;
  author: string;
  at: Instant;
}

/** That a person holds a post. Never deleted. */
interface FocalAssignmentTable {
  workspace: string;
  post: string;
  id: string;
  person: string;
  from_day: string;
  until_day: string | null;
  confirmed: boolean;
  withdrawn: boolean;
  author: string;
  made_at: Instant;
}

/** What happened to a post, with words about the work. Only ever added to; a removed person's name goes from the words. */
interface FocalNoteTable {
  workspace: string;
  post: string;
  id: string;
  kind: string;
  assignment: string | null;
  words: string | null;
  /** What the organization had open when the post was handed over. */
  open: Json<unknown>;
  author: string;
  at: Instant;
}
