import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOption } from './command-option.ts';
import { type Engine, killed } from './kills/killed.ts';
import { ownCluster } from './kills/own-cluster.ts';

/*
 * Kills the program at random moments under load, and holds what is there afterwards against what was acknowledged.
 *
 *   npm run kills -- --count 500                        on the embedded engine
 *   npm run kills -- --count 500 --engine postgres      on PostgreSQL: the program, and every third time the database server
 */

const count = Number(commandOption('count') ?? 50);
const engine = (commandOption('engine') ?? 'embedded') as Engine;
if (!Number.isInteger(count) || count < 1 || !['embedded', 'postgres'].includes(engine)) {
  process.stderr.write('Say --count N, and --engine embedded or postgres.\n');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'biennium-kills-'));
const cluster = engine === 'postgres' ? ownCluster() : null;
try {
  const told = (kills: number) => process.stderr.write(`\r${kills} of ${count} kills `);
  const found = await killed({ engine, count, folder, cluster, told });
  process.stderr.write('\n');
  const { kills, acknowledged, lost, broken, faults, slowest } = found;
  process.stdout.write(
    [
      `engine                  ${engine}`,
      `kills                   ${kills}`,
      `acknowledged commands   ${acknowledged}`,
      `lost                    ${lost.length}`,
      `broken chains           ${broken}`,
      `slowest return          ${(slowest / 1000).toFixed(1)} s`,
      ...lost.slice(0, 20),
      ...faults.slice(0, 20),
      '',
    ].join('\n'),
  );
  if (lost.length > 0 || broken > 0) process.exitCode = 1;
} finally {
  cluster?.remove();
  rmSync(folder, { recursive: true, force: true });
}
