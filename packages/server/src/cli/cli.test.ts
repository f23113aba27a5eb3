import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Instrument, Issue, Lineage, ToldMandate } from '@biennium/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readyToEmbed } from '../test-kit/engines.ts';
import { sampleResolution } from '../test-kit/sample.ts';
import { toldConsole } from '../test-kit/told-console.ts';
import { main } from './main.ts';

const launcher = fileURLToPath(new URL('../../bin/biennium.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'biennium-cli-'));
const sample = join(folder, 'sample.txt');
const missing = join(folder, 'missing.txt');

beforeAll(async () => {
  writeFileSync(sample, sampleResolution());
  await readyToEmbed();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  const console = toldConsole();
  const status = await main(words, console);
  return { status, ...console.said };
}

/** The launcher in a process of its own; this one goes on meanwhile. */
async function ran(...words: string[]) {
  const child = spawn(process.execPath, [launcher, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (part: Buffer) => {
      said[stream] += part.toString();
    });
  }
  const [status] = (await once(child, 'close')) as [number];
  return { status, ...said };
}

interface Line {
  readonly file: string;
  readonly value: Instrument | null;
  readonly issues: readonly Issue[];
}
const lines = (result: string) =>
  result
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('show lineage', () => {
  const corpus = (name: string) => fileURLToPath(new URL(`../../../../corpus/${name}.txt`, import.meta.url));
  const founding = ['A_RES_63_114', 'A_RES_69_317', 'A_RES_79_9'].map(corpus);

  test('gives one line for all files: members in their order, links between neighbours, threads', async () => {
    const { status, result } = await run('show', 'lineage', ...founding, '--json');
    expect(status).toBe(0);
    const { value, issues } = JSON.parse(result) as { value: Lineage; issues: Issue[] };
    expect(result.trimEnd().split('\n')).toHaveLength(1);
    expect(value.instruments.map(({ file }) => file)).toEqual(founding);
    expect(value.instruments.map(({ symbol }) => symbol)).toEqual(['A/RES/63/114', 'A/RES/69/317', null]);
    expect(value.links[0]).toMatchObject({
      from: { instrument: 0, addresses: ['PP1'] },
      to: { instrument: 1, addresses: ['PP1'] },
      relation: 'revised',
    });
    expect(value.threads.find(({ id }) => id === '0:PP1')?.places).toHaveLength(3);
    expect(issues.map(({ code }) => code)).toContain('lineage/not-held');
  });

  test('and of threads the same, without the rest; both for a person too', async () => {
    const { result } = await run('show', 'threads', ...founding, '--json');
    const { value } = JSON.parse(result) as { value: Lineage['threads'] };
    expect(value[0]).toMatchObject({ id: '0:PP1', splitFrom: null, mergedInto: null });
    expect((await run('show', 'threads', ...founding)).result).toContain('0:PP1 → 1:PP1 → 2:PP1');
    const readable = (await run('show', 'lineage', ...founding)).result;
    expect(readable).toMatch(/PP2 +PP2 +unchanged +1\.00/);
    expect(readable).toContain('Recalled, not held: ');
  });

  test('a file that cannot be read is an issue that names it; the others make the lineage', async () => {
    const { status, result } = await run(
      'show',
      'lineage',
      founding[0] as string,
      missing,
      founding[1] as string,
      '--json',
    );
    expect(status).toBe(1);
    const { value, issues } = JSON.parse(result) as { value: Lineage; issues: Issue[] };
    expect(value.instruments).toHaveLength(2);
    expect(issues[0]).toMatchObject({ code: 'document/unreadable', file: missing });
    expect(JSON.parse((await run('show', 'lineage', missing, '--json')).result)).toMatchObject({
      value: null,
    });
  });
});

describe('show mandates', () => {
  const corpus = (name: string) => fileURLToPath(new URL(`../../../../corpus/${name}.txt`, import.meta.url));
  const founding = ['A_RES_63_114', 'A_RES_69_317', 'A_RES_79_9'].map(corpus);

  test('[M17] gives one line: what the last file asks for, with the history in those before it', async () => {
    const { status, result } = await run('show', 'mandates', ...founding, '--json');
    expect(status).toBe(0);
    expect(result.trimEnd().split('\n')).toHaveLength(1);
    const { value } = JSON.parse(result) as { value: ToldMandate[] };
    expect(value.find(({ id }) => id === 'OP29')).toMatchObject({
      carriedBy: 'OP29',
      verb: 'requests',
      addressees: [{ name: 'Secretary-General', organization: 'un-secretary-general' }],
      deliverable: 'report',
      due: { kind: 'session', session: 81, on: '2026-09-08' },
      recurrence: null,
      history: [
        { instrument: 0, address: 'OP15' },
        { instrument: 1, address: 'OP23' },
      ],
    });
    expect(value.find(({ id }) => id === 'OP13')?.recurrence).toBe('P2Y');
  });

  test('for a person too; of one file without a history', async () => {
    const { result } = await run('show', 'mandates', ...founding);
    expect(result).toContain('asked since A/RES/63/114 (OP13), softened in A/RES/69/317 (1140 → 820)');
    expect((await run('show', 'mandates', founding[0] as string)).result).not.toContain('since');
  });

  test('a file that cannot be read is an issue; where none can there is no value', async () => {
    const { status, result } = await run('show', 'mandates', missing, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(result)).toMatchObject({ value: null, issues: [{ file: missing }] });
    expect((await run('show', 'mandates', missing)).result).toContain('document/unreadable');
  });
});

describe('show', () => {
  test('gives a line of JSON for each file, in the order given, also for those that cannot be read', async () => {
    const { status, result } = await run('show', 'instrument', missing, sample, folder, sample, '--json');
    expect(status).toBe(1);
    const given = lines(result);
    expect(given.map(({ file }) => file)).toEqual([missing, sample, folder, sample]);
    expect(given.map(({ value }) => value?.operative.length)).toEqual([undefined, 3, undefined, 3]);
    expect(given[0]?.issues).toMatchObject([{ code: 'document/unreadable', severity: 'error' }]);
    expect(given[2]?.issues).toMatchObject([{ code: 'document/unreadable' }]);
  });

  test.each(['source', 'lines', 'instrument', 'citations'])('%s, in JSON and for a person', async (stage) => {
    const json = await run('show', stage, sample, '--json');
    expect(json.status).toBe(0);
    expect(Object.keys(lines(json.result)[0] ?? {})).toEqual(['file', 'value', 'issues']);
    const readable = await run('show', stage, sample);
    expect(readable.status).toBe(0);
    expect(readable.result).toContain(stage === 'citations' ? 'A/RES/37/4' : 'Recalling');
  });

  test('an instrument reads as a resolution reads', async () => {
    const { result } = await run('show', 'instrument', sample);
    expect(result).toMatch(/^PP1 +Recalling its resolutions/m);
    expect(result).toMatch(/^OP3 +3\. +Requests the Secretary-General/m);
    for (const line of result.split('\n')) expect(line.length).toBeLessThanOrEqual(82 + folder.length);
  });
});

describe('wrong usage', () => {
  test.each([
    [[]],
    [['shew']],
    [['constructor']],
    [['show']],
    [['show', 'instrument']],
    [['show', 'toString', sample]],
    [['show', 'instrument', sample, '--jsn']],
    [['export', sample, '--as', 'pdf', '--out', folder]],
    [['export', sample, '--as', 'akn']],
    [['export', sample, '--as', 'akn', '--out', folder, '--profile', 'x']],
    [['import']],
    [['import', sample, '--data', folder, '--database-url', 'postgres://x']],
    [['serve', '--port', '70000']],
    [['serve', '--port', 'x']],
    [['serve', 'somewhere']],
    [['serve', '--database-url', 'mysql://x']],
  ])('%j is told in a sentence', async (words) => {
    const { status, result, aside } = await run(...words);
    expect(status).toBe(2);
    expect(result).toBe('');
    expect(aside).toMatch(/^biennium: [^\n]+[.:]\n$|^biennium: [^\n]+lists (it|them)\.\n$/);
  });

  test('help is a result', async () => {
    for (const words of [['help'], ['--help'], ['show', '--help'], ['help', 'serve'], ['--version']]) {
      const { status, result, aside } = await run(...words);
      expect([status, aside]).toEqual([0, '']);
      expect(result).toMatch(/^biennium/);
    }
  });
});

describe('redline', () => {
  const corpus = (name: string) => fileURLToPath(new URL(`../../../../corpus/${name}.txt`, import.meta.url));
  const [old, next] = [corpus('A_RES_59_8'), corpus('A_RES_63_114')];
  const out = join(folder, 'redline.docx');

  test('writes the new text over the old one, signed and dated; read, it is the new text', async () => {
    const { status, result } = await run(
      'redline',
      old,
      next,
      '--out',
      out,
      '--author',
      'A & B',
      '--date',
      '2026-01-02',
    );
    expect([status, result]).toEqual([0, `${out}\n`]);
    const first = readFileSync(out);
    await run('redline', old, next, '--out', out, '--author', 'A & B', '--date', '2026-01-02');
    expect(readFileSync(out).equals(first)).toBe(true);
    const read = lines((await run('show', 'instrument', next, out, '--json')).result).map(
      ({ value }) => value,
    );
    const words = (value: Instrument | null | undefined) =>
      [...(value?.preamble ?? []), ...(value?.operative ?? [])].map(({ address, text }) => [address, text]);
    expect(words(read[1])).toEqual(words(read[0]));
  });

  test.each([
    [[old, next], 'Say with --out'],
    [[old, '--out', out], 'Name two files'],
    [[old, next, next, '--out', out], 'Name two files'],
    [[old, next, '--out', next], 'over itself'],
    [[old, next, '--out', out, '--author', ' '], '--author'],
    [[old, next, '--out', out, '--date', 'soon'], '--date'],
    [[old, next, '--out', join(folder, 'nowhere', 'x.docx')], 'could not be written'],
  ])('%j is told in a sentence, and nothing is written', async (words, message) => {
    const { status, aside } = await run('redline', ...words);
    expect(status).toBe(2);
    expect(aside).toContain(message);
  });

  test('a link to one of the two texts is not written over', async () => {
    const own = join(folder, 'own.txt');
    writeFileSync(own, readFileSync(old));
    const link = join(folder, 'link.docx');
    symlinkSync(own, link);
    const { status, aside } = await run('redline', own, next, '--out', link);
    expect([status, aside]).toEqual([2, expect.stringContaining('over itself')]);
    expect(readFileSync(own).equals(readFileSync(old))).toBe(true);
  });

  test('two languages and a file that cannot be read are told, and nothing is written', async () => {
    const french = join(folder, 'french.txt');
    const none = join(folder, 'none.docx');
    writeFileSync(
      french,
      'L’Assemblée générale,\n\nRappelant les résolutions de la session,\n\n1. Prend note du rapport du Secrétaire général;\n\n2. Décide de rester saisie de la question.\n',
    );
    const languages = await run('redline', old, french, '--out', none);
    expect([languages.status, languages.aside]).toEqual([
      1,
      expect.stringContaining('lineage/languages-differ'),
    ]);
    const unread = await run('redline', old, missing, '--out', none);
    expect([unread.status, unread.aside]).toEqual([1, expect.stringContaining(missing)]);
    expect(existsSync(none)).toBe(false);
  });

  test('the same text twice and unrelated texts are told, and written', async () => {
    expect((await run('redline', old, old, '--out', out)).aside).toContain('lineage/same-text');
    const stranger = join(folder, 'stranger.txt');
    const budget = [
      'Approves the appropriation of forty million dollars for the mission',
      'Urges all creditors to be patient',
      'Emphasizes that no mission shall be financed by borrowing',
      'Authorizes the mandate to purchase lighthouses and buoys',
    ];
    writeFileSync(
      stranger,
      `The General Assembly,\n\n${budget.map((words, at) => `${at + 1}. ${words};`).join('\n\n')}\n`,
    );
    const unrelated = await run('redline', stranger, old, '--out', out);
    expect([unrelated.status, unrelated.aside]).toEqual([0, expect.stringContaining('lineage/unrelated')]);
  });
});

describe('export', () => {
  test.each([
    ['akn', 'sample.xml'],
    ['json', 'sample.json'],
    ['html', 'sample.html'],
  ])('%s into a folder that is made', async (form, name) => {
    const out = join(folder, 'out', form);
    const { status, result } = await run('export', sample, '--as', form, '--out', out);
    expect(status).toBe(0);
    expect(result).toBe(`${join(out, name)}\n`);
    expect(readFileSync(join(out, name), 'utf8')).toContain('Sample Organization');
  });

  test('docx is a Word file with the same paragraphs', async () => {
    const out = join(folder, 'out', 'docx');
    await run('export', sample, '--as', 'docx', '--out', out);
    const { result } = await run('show', 'instrument', sample, join(out, 'sample.docx'), '--json');
    const [text, word] = lines(result).map(({ value }) => value);
    expect(word?.operative.map((each) => [each.number, each.openingPhrase, each.text])).toEqual(
      text?.operative.map((each) => [each.number, each.openingPhrase, each.text]),
    );
  });

  test('two files of one name do not overwrite each other, and no file itself', async () => {
    mkdirSync(join(folder, 'twin'), { recursive: true });
    writeFileSync(join(folder, 'twin/sample.txt'), sampleResolution('twin'));
    const out = join(folder, 'twins');
    await run('export', sample, join(folder, 'twin/sample.txt'), '--as', 'json', '--out', out);
    expect(readdirSync(out).sort()).toEqual(['sample-2.json', 'sample.json']);
    const xml = join(out, 'sample.json');
    const itself = await run('export', xml, '--as', 'json', '--out', out);
    expect(itself.status).toBe(2);
  });

  test('a file that cannot be read is told, the others are written', async () => {
    const out = join(folder, 'some');
    const { status, aside } = await run('export', missing, sample, '--as', 'json', '--out', out);
    expect(status).toBe(1);
    expect(aside).toContain(missing);
    expect(readdirSync(out)).toEqual(['sample.json']);
  });
});

describe('as a process', () => {
  test('import, and again', async () => {
    const data = join(folder, 'data');
    const texts = join(folder, 'texts');
    mkdirSync(texts);
    for (let n = 0; n < 8; n++) writeFileSync(join(texts, `${n}.txt`), sampleResolution(`text ${n}`));
    const first = await ran('import', texts, '--data', data);
    expect(first.stdout).toBe('8 files kept, 0 known before; 8 instruments, 0 errors noticed\n');
    expect(first.status).toBe(0);
    const second = await ran('import', texts, '--data', data);
    expect(second.stdout).toBe('0 files kept, 8 known before; 8 instruments, 0 errors noticed\n');
  });

  test('serve says where, other processes import through it, and it ends when asked', async () => {
    const data = join(folder, 'served');
    const words = ['serve', '--port', '0', '--data', data, '--no-corpus'];
    const server = spawn(process.execPath, [launcher, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [said] = (await once(server.stdout, 'data')) as [Buffer];
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said.toString())?.[0] as string;
      const health = await fetch(`${address}api/health`);
      expect(await health.json()).toMatchObject({ status: 'ok', engine: 'embedded' });

      const second = await ran(...words);
      expect([second.status, second.stderr]).toEqual([2, expect.stringContaining(address)]);

      const imported = await ran('import', sample, '--data', data);
      expect(imported.stdout).toBe('1 files kept, 0 known before; 1 instruments, 0 errors noticed\n');
      expect(await (await fetch(`${address}api/instruments`)).json()).toMatchObject({ total: 1 });
    } finally {
      server.kill('SIGTERM');
    }
    const [status] = (await once(server, 'exit')) as [number];
    expect(status).toBe(0);
    expect(readdirSync(data)).toEqual(['database']);
  });

  test('[S7] an import that is stopped keeps what it has, and goes on the next time', async () => {
    const data = join(folder, 'stopped');
    const texts = join(folder, 'many');
    mkdirSync(texts);
    for (let n = 0; n < 400; n++) writeFileSync(join(texts, `${n}.txt`), sampleResolution(`many ${n}`));
    const child = spawn(process.execPath, [launcher, 'import', texts, '--data', data], { stdio: 'pipe' });
    let result = '';
    child.stdout.on('data', (part: Buffer) => {
      result += part.toString();
    });
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(0);
    const kept = Number(/^\d+/.exec(result)?.[0]);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(400);
    const second = await ran('import', texts, '--data', data);
    expect(second.stdout).toMatch(`${400 - kept} files kept, ${kept} known before`);
  });

  test('a reader that goes away is no fault', async () => {
    const files = Array.from({ length: 40 }, () => sample);
    const child = spawn(process.execPath, [launcher, 'show', 'instrument', ...files, '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    let aside = '';
    child.stderr.on('data', (words: Buffer) => {
      aside += words.toString();
    });
    const [status] = (await once(child, 'exit')) as [number];
    expect([status, aside]).toEqual([0, '']);
  });

  test.skipIf(!existsSync('/dev/full'))('a result that the disk does not take is told', () => {
    const full = openSync('/dev/full', 'w');
    const words = [launcher, 'show', 'instrument', sample, '--json'];
    const ran = spawnSync(process.execPath, words, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
    closeSync(full);
    expect([ran.status, ran.stderr]).toEqual([2, 'biennium: The result could not be written (ENOSPC).\n']);
  });

  test('showing loads no database, and nothing that reads what is not shown', () => {
    const script = `
      const { main } = await import(${JSON.stringify(new URL('../../dist/cli/main.js', import.meta.url).href)});
      await main(['show', 'instrument', ${JSON.stringify(sample)}, '--json']);
      process.stderr.write(String(process.memoryUsage().rss / 1e6 < 120));
      process.stderr.write(String(process.getActiveResourcesInfo().includes('Worker')));`;
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(ran.stderr).toBe('truefalse');
  });
});
