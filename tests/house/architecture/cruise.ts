import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ruleSet } from './rule-set.ts';

const folders = [
  'packages/core/src',
  'packages/documents/src',
  'packages/server/src',
  'packages/server/bin',
  'apps/web/src',
  'scripts',
  'tests',
  'benchmarks',
];

/** All modules of the house at `root`, what they import, and each import that the table does not allow. */
export async function cruiseHouse(root: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      validate: true,
      ruleSet: ruleSet(),
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: ['^(packages|apps)/[^/]+/dist/', '/locales/[^/]+\\.ts$'] },
    },
    {
      conditionNames: ['biennium-source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
    { tsConfig: extractTSConfig(join(import.meta.dirname, '../../../tsconfig.check.json')) },
  );
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with text: ${output}`);
  return output;
}

/** Each breach as one line: `from → to (rule)`. */
export function breachesIn({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ from, to, rule }) => `${from} → ${to} (${rule.name})`).sort();
}
