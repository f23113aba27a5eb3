import type { ReportStep } from '@biennium/core';
import { expect, test } from 'vitest';
import { openReason, toldSteps } from './told-steps.ts';

const step = (name: ReportStep, author = 'account:one', reason: string | null = null) => ({
  ...{ id: `${name} ${author}`, step: name, reason, content: null, author, authorName: null },
  at: '2026-03-01T10:00:00.000Z',
});

test('writing that went on is told once, and each time somebody else takes over', () => {
  const told = toldSteps([
    ...[step('write'), step('write'), step('write', 'account:two'), step('submit'), step('write')],
  ]);
  expect(told.map((each) => [each.step.step, each.times])).toEqual([
    ['write', 1],
    ['submit', 1],
    ['write', 1],
    ['write', 2],
  ]);
});

test('a reason stays on top while it is written anew, until it is handed in', () => {
  const returned = [step('write'), step('submit'), step('return', 'account:two', 'Which course?')];
  expect(openReason(returned)?.reason).toBe('Which course?');
  expect(openReason([...returned, step('write')])?.reason).toBe('Which course?');
  expect(openReason([...returned, step('write'), step('submit')])).toBeNull();
  expect(openReason([step('validate'), step('dispute', 'account:two', 'It was not held.')])?.step).toBe(
    'dispute',
  );
  expect(openReason([])).toBeNull();
});
