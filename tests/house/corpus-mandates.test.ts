import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  historyInWords,
  instrumentsFromSource,
  lineageFromInstruments,
  type MandateLists,
  type Member,
  mandatesFromLineage,
  pageOfMandates,
} from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { describe, expect, test } from 'vitest';

const corpus = new URL('../../corpus/', import.meta.url);

/** The founding texts, oldest first. */
const NAMES = ['A_RES_59_8', 'A_RES_63_114', 'A_RES_69_317', 'A_77_L.18', 'A_RES_79_9'] as const;

async function read(name: string): Promise<Member> {
  const file = `${name}.txt`;
  const { value } = await readDocument(readFileSync(new URL(file, corpus)), file);
  const [answer] = value ? instrumentsFromSource(value) : [];
  if (!answer) throw new Error(`${file} is not read`);
  return { file: name.replaceAll('_', '/'), instrument: answer.value };
}

function listOf<List>(name: string): List {
  const file = new URL(`../../packages/core/lists/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as List;
}

const lists: MandateLists = {
  organizations: listOf('organizations'),
  themes: listOf('themes'),
  countries: listOf('countries'),
  goals: listOf('goals'),
};

const members = await Promise.all(NAMES.map(read));
const { value: lineage } = lineageFromInstruments(members);
const { value: mandates } = mandatesFromLineage(members, lineage, lists);

describe.each(NAMES.map((name, index) => ({ name, index })))('$name', ({ name, index }) => {
  test('[M1] asks for what is expected', () => {
    const { instrument } = members[index] as Member;
    const page = pageOfMandates(instrument, mandates.mandates[index] ?? [], (mandate) =>
      historyInWords(mandate, mandates, lineage, index),
    );
    const expected = new URL(`expected/${name}.mandates.txt`, corpus);
    if (process.env['CORPUS_UPDATE'] === '1') writeFileSync(expected, page);
    expect(existsSync(expected), 'expected mandates').toBe(true);
    expect(page).toBe(readFileSync(expected, 'utf8'));
  });
});
