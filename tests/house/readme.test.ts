import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '@biennium/documents';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'biennium-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the words of a command line; what it writes goes into a folder of its own. */
function biennium(words: string): { output: string; errors: string; status: number | null } {
  const given = words
    .split(/\s+/)
    .map((word) => (word === 'DIR' || word === 'out' || word.endsWith('.docx') ? join(folder, word) : word));
  const run = spawnSync(process.execPath, ['packages/server/bin/biennium.js', ...given], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BIENNIUM_DATA: join(folder, 'data') },
  });
  return { output: run.stdout.replaceAll(`${folder}/`, ''), errors: run.stderr, status: run.status };
}

const shown = [...readme.matchAll(/```console\n\$ npx biennium (.+)\n([\s\S]*?)```/g)].map(
  ([, words, output]) => ({ words: words as string, output: output as string }),
);

describe('the command line in README.md', () => {
  test('shows an example of each command', () => {
    const commands = [...biennium('help').output.matchAll(/^ {2}biennium (\w+)/gm)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands)
      expect(readme).toMatch(new RegExp(`^(\\$ )?npx biennium ${command}\\b`, 'm'));
  });

  test('names only commands and options that the help names', () => {
    for (const [, command, rest] of readme.matchAll(/npx biennium (?!help)(\w+)(.*)$/gm)) {
      const { output } = biennium(`help ${command}`);
      expect(output, `help of ${command}`).toMatch(new RegExp(`^biennium ${command}`));
      for (const [option] of (rest ?? '').matchAll(/--[\w-]+/g)) expect(output).toContain(option);
    }
  });

  test.each(shown)('npx biennium $words answers as shown', ({ words, output }) => {
    const run = biennium(words);
    expect(run.status, run.errors).toBe(0);
    const pieces = output.split(/^ *…\n/m);
    let from = 0;
    for (const piece of pieces) {
      const at = run.output.indexOf(piece, from);
      expect(at, `${piece}\nin\n${run.output}`).toBeGreaterThanOrEqual(from);
      from = at + piece.length;
    }
  });
});

test('the bounds in README.md are those that the readers keep', () => {
  const {
    fileBytes,
    textCharacters,
    zipMembers,
    inflatedBytes,
    inflationRatio,
    elementDepth,
    pages,
    milliseconds,
  } = DEFAULT_LIMITS;
  const whole = (count: number): string => count.toLocaleString('en');
  const mebibytes = (count: number): string => `${count / 1024 / 1024} MiB`;
  const rows = [
    `| file | ${mebibytes(fileBytes)} |`,
    `| text, decoded | ${whole(textCharacters)} characters |`,
    `| members of a .docx | ${whole(zipMembers)} |`,
    `| inflated members together | ${mebibytes(inflatedBytes)} |`,
    `| inflation of a member above 1 MiB | ${whole(inflationRatio)} times |`,
    `| depth of elements | ${whole(elementDepth)} |`,
    `| pages of a PDF | ${whole(pages)} |`,
    `| time | ${milliseconds / 1000} s |`,
  ];
  for (const row of rows) expect(readme).toContain(row);
});

test('the checks of a clean checkout run the test command of README.md', () => {
  const commands = readFileSync(join(root, '.ci/run'), 'utf8');
  for (const command of ['npm ci', 'npm test']) {
    expect(readme).toContain(command);
    expect(commands).toContain(command);
  }
});
