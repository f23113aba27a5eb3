import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { DurableFileSystem } from './durable-file-system.ts';
import { engineParameters } from './engine-parameters.ts';

test('a commit is on the disk before it is acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'biennium-durable-'));
  const files = new DurableFileSystem(folder);
  const engine = await PGlite.create({ fs: files, startParams: engineParameters() });
  try {
    await engine.query('create table kept (n int)');
    for (let n = 0; n < 20; n++) {
      const before = files.synced;
      await engine.query('insert into kept values ($1)', [n]);
      expect(files.synced).toBeGreaterThan(before);
    }
    const setting = await engine.query('show fsync');
    expect(setting.rows).toEqual([{ fsync: 'on' }]);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
