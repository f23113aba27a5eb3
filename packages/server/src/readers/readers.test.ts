import { draftOfInstrument, instrumentsFromSource } from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { longWork } from '../commands/long-work.ts';
import { done } from '../refusals/result.ts';
import { readyToEmbed } from '../test-kit/engines.ts';
import { bytesOf, sampleResolution } from '../test-kit/sample.ts';
import { Readers } from './readers.ts';

const bytes = bytesOf(sampleResolution());
const by = { author: 'person:1', at: '2026-03-05T09:30:00.000Z' };
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

test('[S60] long work that takes too long is given up and refused, with the bound that it met', async () => {
  const draft = draftOfInstrument(await base());
  const work = await readers(1).work('compile', { draft, amendments: [], decisions: [], by });
  expect(work).toMatchObject({
    refusal: { code: 'work/too-long', met: { what: 'seconds', most: 0.001 } },
  });
});

test('[S60] long work is done in a thread as it is done here, while others are answered', async () => {
  const threads = readers(60_000);
  const draft = draftOfInstrument(await base());
  const asked = { draft, amendments: [], decisions: [], by };
  expect(await threads.work('compile', asked)).toEqual(done(longWork.compile(asked)));
  const text = { draft, steps: [], instrument: null };
  expect(await threads.work('compare', text, text)).toEqual(done(longWork.compare(text, text)));
  const table = { name: 'a.csv', bytes: bytesOf('Code,Name\nsample,Sample Organization\n') };
  const planned = await threads.work('planOrganizations', table, []);
  expect(planned).toEqual(done(await longWork.planOrganizations(table, [])));
  expect(planned).toMatchObject({ value: { value: { rows: [{ label: 'Sample Organization' }] } } });
  let turns = 0;
  const turning = setInterval(() => turns++, 1);
  await threads.work('plainFile', text);
  clearInterval(turning);
  expect(turns).toBeGreaterThan(0);
});
