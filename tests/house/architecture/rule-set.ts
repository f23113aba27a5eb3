import type { IFlattenedRuleSet } from 'dependency-cruiser';
import { around, type Part, parts, testPaths, workspaces } from './import-rules.ts';

type Allowed = NonNullable<IFlattenedRuleSet['allowed']>[number];

/** The table of import rules in the words of dependency-cruiser: what is allowed, and no circles. */
export function ruleSet(): IFlattenedRuleSet {
  return {
    allowed: [...parts.flatMap(rulesOfPart), ...rulesOfTests(), ...rulesAround()],
    allowedSeverity: 'error',
    forbidden: [
      { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
      {
        name: 'no-unresolved',
        severity: 'error',
        from: {},
        to: { couldNotResolve: true, pathNot: '^virtual:' },
      },
    ],
  };
}

/** A pattern of the files of parts, given by name, or of single paths. */
export function patternOf(names: readonly string[]): string {
  const paths = names.flatMap((name) => parts.find((part) => part.name === name)?.paths ?? [name]);
  return `^(${paths.map((path) => (path.endsWith('/') ? path : `${path}$`)).join('|')})`;
}

function rulesOfPart(part: Part): Allowed[] {
  const from = { path: patternOf(part.paths), pathNot: testPaths };
  const others = [...part.paths, ...(part.imports ?? [])];
  const rules: Allowed[] = [{ from, to: { path: patternOf(others), pathNot: testPaths } }];
  if (part.types) {
    rules.push({
      from,
      to: { path: patternOf(part.types), pathNot: testPaths, dependencyTypes: ['type-only'] },
    });
  }
  if (part.packages) rules.push({ from, to: { path: `(^|/)node_modules/(${part.packages.join('|')})/` } });
  if (part.node) rules.push({ from, to: { dependencyTypes: ['core'] } });
  return rules;
}

function rulesOfTests(): Allowed[] {
  return Object.entries(workspaces).flatMap(([workspace, beneath]) => {
    const from = { path: `^${workspace}/.*(${testPaths.join('|')})` };
    return [
      { from, to: { path: `^(${beneath.join('|')})/` } },
      { from, to: { path: '(^|/)node_modules/' } },
      { from, to: { dependencyTypes: ['core'] } },
    ];
  });
}

function rulesAround(): Allowed[] {
  const from = { path: `^(${around.join('|')})` };
  return [
    { from, to: { path: `^(packages/|apps/|${around.join('|')})` } },
    { from, to: { path: '(^|/)node_modules/' } },
    { from, to: { dependencyTypes: ['core'] } },
  ];
}
