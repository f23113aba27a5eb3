import type { ActivityContent } from '@biennium/core';
import {
  type ActivityField,
  activityOfFields,
  changedFields,
  fieldsOfActivity,
  mergedActivity,
  sameValue,
} from '@biennium/core/follow-up';
import { Failure, isAway } from '../../api/failure.ts';
import type { MatrixLine } from '../../api/matrix-queries.ts';

/** A field as it is to be. */
export type FieldValues = { readonly [F in ActivityField]?: unknown };

/** What a person typed into a line and the server does not have yet. */
export interface PendingLine {
  readonly id: string;
  readonly code: string;
  /** The line as they saw it. */
  readonly base: ActivityContent;
  readonly values: FieldValues;
}

/** What both changed, each to something else: a person decides. */
export interface LineConflict {
  /** As it stands now. */
  readonly line: MatrixLine;
  /** As it was when it was typed into, and as it was typed. */
  readonly base: ActivityContent;
  readonly mine: ActivityContent;
}

/** What the server would not keep, and why. */
export interface RefusedLine extends PendingLine {
  readonly error: unknown;
}

/** What was taken over from somebody who changed the same line meanwhile. */
export interface TakenOver {
  readonly code: string;
  readonly fields: readonly ActivityField[];
}

export interface DeskState {
  readonly pending: readonly PendingLine[];
  /** The server does not answer; what is pending is kept and sent again. */
  readonly isAway: boolean;
  readonly conflict: LineConflict | null;
  readonly refused: readonly RefusedLine[];
  readonly taken: TakenOver | null;
}

/** How the desk reaches the lines: as they are known here, and the server. */
export interface DeskLines {
  known(id: string): MatrixLine | undefined;
  /** Shows a line as it is now. */
  show(line: MatrixLine): void;
  now(id: string): Promise<MatrixLine>;
  change(id: string, version: number, content: ActivityContent): Promise<MatrixLine>;
  /** Keeps what is pending on this machine. */
  keep(pending: readonly PendingLine[]): void;
}

const firstPause = 1_000;
const longestPause = 30_000;

/**
 * Changes of lines on their way to the server: each is sent at once, one after the other, over the version that was seen. Where somebody was
 * faster, both changes are brought together; where they cannot be, a person is asked. Without an answer all is kept and sent again.
 */
export class LineDesk {
  #state: DeskState = { pending: [], isAway: false, conflict: null, refused: [], taken: null };
  #isSending = false;
  #pause = firstPause;
  #again: ReturnType<typeof setTimeout> | undefined;
  readonly #heard = new Set<() => void>();
  readonly #lines: DeskLines;

  constructor(lines: DeskLines, pending: readonly PendingLine[] = []) {
    this.#lines = lines;
    this.#state = { ...this.#state, pending };
  }

  readonly state = (): DeskState => this.#state;

  readonly listen = (tell: () => void): (() => void) => {
    this.#heard.add(tell);
    return () => this.#heard.delete(tell);
  };

  /** The line with what was typed into it. */
  shown(line: MatrixLine): ActivityContent {
    const pending = this.#pendingOf(line.id);
    return pending === undefined ? line.content : withValues(line.content, pending.values);
  }

  /** Gives fields of a line other values; they are sent at once. */
  edit({ id, code, content }: MatrixLine, values: FieldValues): void {
    const before = this.#pendingOf(id);
    const base = before?.base ?? content;
    const next = { id, code, base, values: { ...before?.values, ...values } };
    const others = this.#state.pending.filter((each) => each.id !== id);
    this.#set({ pending: [...others, next], refused: this.#state.refused.filter((each) => each.id !== id) });
    void this.send();
  }

  /** Decides a conflict: the line is to be as `merged` says. */
  settle(merged: ActivityContent): void {
    const { conflict } = this.#state;
    if (conflict === null) return;
    const { line } = conflict;
    const changes = changedFields(line.content, merged).map(({ field, after }) => [field, after]);
    // What is decided is decided about the line as it stands now.
    const values = Object.fromEntries(changes);
    this.#replace(line.id, changes.length === 0 ? null : { base: line.content, values });
    this.#set({ conflict: null });
    void this.send();
  }

  /** Lets go of what was typed into a line. */
  drop(id: string): void {
    this.#replace(id, null);
    const { conflict, refused } = this.#state;
    this.#set({
      conflict: conflict?.line.id === id ? null : conflict,
      refused: refused.filter((each) => each.id !== id),
    });
    void this.send();
  }

  /** What was told was read. */
  forgetNews(): void {
    this.#set({ taken: null, refused: [] });
  }

  /** Sends what is pending, until nothing is, the server is away, or a person is asked. */
  async send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    clearTimeout(this.#again);
    try {
      for (;;) {
        const [next] = this.#state.pending;
        if (next === undefined || this.#state.conflict !== null) break;
        await this.#sendOne(next);
        this.#pause = firstPause;
        if (this.#state.isAway) this.#set({ isAway: false });
      }
    } catch (error) {
      if (!isAway(error)) throw error;
      this.#set({ isAway: true });
      this.#again = setTimeout(() => void this.send(), this.#pause);
      this.#pause = Math.min(this.#pause * 2, longestPause);
    } finally {
      this.#isSending = false;
    }
  }

  /** Sends no more; what is pending stays kept. */
  close(): void {
    clearTimeout(this.#again);
  }

  /** @throws Failure when the server is away */
  async #sendOne(pending: PendingLine): Promise<void> {
    const { id, base, values } = pending;
    try {
      const line = this.#lines.known(id) ?? (await this.#lines.now(id));
      const mine = withValues(base, values);
      const { content, conflicts, taken } = mergedActivity(base, mine, line.content);
      if (conflicts.length > 0) return this.#set({ conflict: { line, base, mine } });
      if (changedFields(line.content, content).length === 0) return this.#sent(pending, line);
      const changed = await this.#lines.change(id, line.version, content);
      this.#lines.show(changed);
      this.#sent(pending, changed);
      if (taken.length > 0) this.#set({ taken: { code: line.code, fields: taken } });
    } catch (error) {
      if (isAway(error)) throw error;
      if (!(error instanceof Failure)) throw error;
      if (error.status === 412) return this.#lines.show(await this.#lines.now(id));
      this.#replace(id, null);
      this.#set({
        refused: [...this.#state.refused.filter((each) => each.id !== id), { ...pending, error }],
      });
    }
  }

  /** What was sent is pending no more; what was typed since is. */
  #sent({ id, values }: PendingLine, line: MatrixLine): void {
    const now = this.#pendingOf(id);
    if (now === undefined) return;
    const typedSince = Object.entries(now.values).filter(([field, value]) => {
      const sent = values as Readonly<Record<string, unknown>>;
      return !(field in sent) || !sameValue(field as ActivityField, sent[field], value);
    });
    this.#replace(
      id,
      typedSince.length === 0 ? null : { base: line.content, values: Object.fromEntries(typedSince) },
    );
  }

  #pendingOf(id: string): PendingLine | undefined {
    return this.#state.pending.find((each) => each.id === id);
  }

  #replace(id: string, by: Pick<PendingLine, 'base' | 'values'> | null): void {
    const pending = this.#state.pending.flatMap((each) =>
      each.id !== id ? [each] : by === null ? [] : [{ ...each, ...by }],
    );
    this.#set({ pending });
  }

  #set(part: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...part };
    if (part.pending !== undefined) this.#lines.keep(part.pending);
    for (const tell of this.#heard) tell();
  }
}

export function withValues(content: ActivityContent, values: FieldValues): ActivityContent {
  return activityOfFields({ ...fieldsOfActivity(content), ...values } as ReturnType<typeof fieldsOfActivity>);
}
