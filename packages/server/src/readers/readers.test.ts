import { instrumentsFromSource } from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { readyToEmbed } from '../test-kit/engines.ts';
import { bytesOf, sampleResolution } from '../test-kit/sample.ts';
import { Readers } from './readers.ts';

const bytes = bytesOf(sampleResolution());
const opened: Readers[] = [];
const readers = (milliseconds: number) => {
  const made = new Readers(1, { milliseconds, megabytes: 256 });
  opened.push(made);
  return made;
};
const base = async () => {
  const { value } = await readDocument(bytes, 'sample.txt');
  const [instrument] = value ? instrumentsFromSource(value) : [];
  if (!instrument) throw new Error('the sample cannot be read');
  return { ...instrument.value, symbol: 'A/RES/79/1', session: 79 };
};

// The thread is compiled code.
beforeAll(() => readyToEmbed());
afterEach(() => Promise.all(opened.splice(0).map((each) => each.close())));

test('[N23] a marked-up file that takes too long is given up, with an issue', async () => {
  const { value, issues } = await readers(1).readMarkedUp(bytes, 'sample.txt');
  expect([value, issues.map(({ code }) => code)]).toEqual([null, ['document/too-slow']]);
});

test('[N23] amendments that take too long are given up, with an issue; so are proposals', async () => {
  const threads = readers(60_000);
  const { value: markedUp } = await threads.readMarkedUp(bytes, 'sample.txt');
  if (!markedUp) throw new Error('the sample cannot be read');
  const draft = { base: await base(), entries: [], notes: [], decided: [] };
  const { value, issues } = await readers(1).amend(draft, markedUp, 'EU');
  expect([value.amendments, issues.map(({ code }) => code)]).toEqual([[], ['document/too-slow']]);
  expect(await readers(1).propose(draft.base, [], [])).toEqual([]);
  expect(await threads.propose(draft.base, [], [])).not.toEqual([]);
});
