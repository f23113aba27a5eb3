import type { ReportContent } from '@biennium/core';
import { useEffect, useRef, useState } from 'react';
import { Failure, isAway } from '../api/failure.ts';
import type { ReportPage } from '../api/reporting-queries.ts';
import { type DraftOnDevice, draftOnDevice, forgetOnDevice, keepOnDevice } from './draft-on-device.ts';
import { isSameReport, mergedReport, type ReportConflict, withField } from './merged-report.ts';
import type { ReportDoor } from './report-door.ts';

/**
 * Where what was typed is: with the server, on its way, only on this device, only in this window; refused, with the reason; or in conflict with
 * what somebody else wrote; or too late, since the report is no longer open to be written.
 */
export type DraftState = 'kept' | 'keeping' | 'device' | 'window' | 'refused' | 'conflict' | 'late';

/** How long a person stops typing before what they typed is sent, and how often a server that is away is asked again. */
const pause = 700;
const again = 10_000;

interface Seen {
  /** What the server had, and which version that was. */
  readonly base: ReportContent;
  readonly version: number;
}

interface Draft extends Seen {
  readonly content: ReportContent;
  readonly conflicts: readonly ReportConflict[];
  /**
   * What the server has now, while there are conflicts. Until they are settled the draft stands on what was there before, so that a reload finds
   * the same conflicts.
   */
  readonly met: Seen | null;
}

/**
 * A report as it is typed: each pause keeps it with the server as a draft; until it is there it is on the device, and found again after a reload. What
 * somebody else wrote meanwhile is merged field by field.
 */
export function useReportDraft(page: ReportPage, door: ReportDoor, onKept: (page: ReportPage) => void) {
  const { id } = page.report;
  const [draft, setDraft] = useState<Draft>(() => opened(page));
  const [state, setState] = useState<DraftState>(() => (isOpen(draft) ? 'keeping' : 'kept'));
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const before = useRef<Promise<boolean>>(Promise.resolve(true));

  const set = (next: Draft) => {
    latest.current = next;
    setDraft(next);
  };
  const hold = (next: Draft) => {
    set(next);
    if (!isOpen(next)) {
      forgetOnDevice(id);
      return true;
    }
    const { content, base, version } = next;
    return keepOnDevice(id, { content, base, version });
  };
  const plan = (wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), wait);
  };

  const meet = async (): Promise<boolean> => {
    const newest = await door.read(id);
    const { content, base, version } = latest.current;
    hold(metWith({ content, base, version }, newest));
    if (!newest.may.includes('write') && isOpen(latest.current)) {
      setState('late');
      return false;
    }
    return send();
  };
  const send = async (): Promise<boolean> => {
    const sent = latest.current;
    if (sent.conflicts.length > 0) {
      setState('conflict');
      return false;
    }
    if (!isOpen(sent)) {
      setState('kept');
      return true;
    }
    const kept = await door.write(id, sent.version, sent.content);
    const { content } = kept.report;
    // What was typed while it was on its way stands over what has come back.
    const typed = latest.current.content;
    const isTyped = !isSameReport(typed, sent.content);
    hold({
      ...{ base: content, version: kept.report.version, conflicts: [], met: null },
      content: isTyped ? mergedReport(sent.content, typed, content).content : content,
    });
    setError(null);
    onKept(kept);
    if (isTyped) return send();
    setState('kept');
    return true;
  };
  const fail = (failure: unknown): boolean => {
    setError(failure);
    if (isAway(failure)) {
      setState(hold(latest.current) ? 'device' : 'window');
      plan(again);
    } else setState('refused');
    return false;
  };
  const attempt = async (): Promise<boolean> => {
    try {
      setState('keeping');
      return await send();
    } catch (failure) {
      if (!(failure instanceof Failure && failure.code === 'report/version-stale')) return fail(failure);
    }
    try {
      return await meet();
    } catch (failure) {
      return fail(failure);
    }
  };
  /** Keeps what was typed at once; answers the version in which all of it is with the server, null where it is not. */
  const keep = async (): Promise<number | null> => {
    clearTimeout(timer.current);
    before.current = before.current.then(attempt);
    return (await before.current) ? latest.current.version : null;
  };
  const type = (content: ReportContent) => {
    const isSafe = hold({ ...latest.current, content });
    setState(!isOpen(latest.current) ? 'kept' : isSafe ? 'keeping' : 'window');
    if (latest.current.conflicts.length === 0) plan(pause);
    else setState('conflict');
  };
  const settle = ({ field, theirs }: ReportConflict, which: 'mine' | 'theirs') => {
    const { content, met } = latest.current;
    const conflicts = latest.current.conflicts.filter((each) => each.field !== field);
    const isSettled = conflicts.length === 0;
    hold({
      ...{ ...latest.current, ...(isSettled && met), conflicts, met: isSettled ? null : met },
      content: which === 'theirs' ? withField(content, field, theirs) : content,
    });
    if (isSettled) void keep();
  };

  const retry = useRef(keep);
  retry.current = keep;
  useEffect(() => {
    if (isOpen(latest.current)) void retry.current();
    const online = () => void (isOpen(latest.current) && retry.current());
    addEventListener('online', online);
    return () => {
      removeEventListener('online', online);
      // Who goes on to the next report leaves nothing behind.
      clearTimeout(timer.current);
      if (isOpen(latest.current)) void retry.current();
    };
  }, []);

  return {
    ...{ content: draft.content, conflicts: draft.conflicts, state, error },
    ...{ type, keep, settle },
  };
}

export type ReportDraft = ReturnType<typeof useReportDraft>;

function opened(page: ReportPage): Draft {
  const { content, version, id } = page.report;
  const left = draftOnDevice(id);
  if (left === null) return { content, base: content, version, conflicts: [], met: null };
  return metWith(left, page);
}

/** What was typed, brought together with what the server has now. */
function metWith(
  { content: mine, base, version }: DraftOnDevice,
  { report }: Pick<ReportPage, 'report'>,
): Draft {
  const { content, conflicts } = mergedReport(base, mine, report.content);
  const now = { base: report.content, version: report.version };
  return conflicts.length === 0
    ? { content, ...now, conflicts, met: null }
    : { content, base, version, conflicts, met: now };
}

function isOpen({ content, base }: Pick<Draft, 'content' | 'base'>): boolean {
  return !isSameReport(content, base);
}
