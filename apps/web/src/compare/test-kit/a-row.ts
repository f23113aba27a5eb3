import type { Block, Comparison, ComparisonRow, ExplainedChange, Link, Redline } from '@biennium/core';

/** A paragraph of an example, its part from its address. */
export function aBlock(address: string | null, text: string): Block {
  const role = address === null ? 'front' : address.startsWith('PP') ? 'preambular' : 'operative';
  return {
    role,
    kind: address === null ? 'date' : null,
    level: 0,
    address,
    number: role === 'operative' ? (address as string).slice(2) : null,
    openingPhrase: null,
    text,
    passages: [{ role: 'chapeau', degree: 0, marker: null, start: 0, end: text.length }],
    notes: [],
    italics: [],
  };
}

/** All of one text taken away, all of the other put in; nothing where they are the same. */
export function aRedline(old: string, fresh: string): Redline {
  const whole = { old: { start: 0, end: old.length }, new: { start: 0, end: fresh.length } };
  if (old === fresh) return { old, new: fresh, runs: [{ kind: 'kept', ...whole }] };
  const runs = [
    { kind: 'deleted', old: whole.old, new: { start: 0, end: 0 } },
    { kind: 'inserted', old: { start: old.length, end: old.length }, new: whole.new },
  ] as const;
  return {
    old,
    new: fresh,
    runs: runs.filter(({ kind }) => (kind === 'deleted' ? old !== '' : fresh !== '')),
  };
}

/** A row of these blocks. */
export function aRow(
  old: readonly Block[],
  fresh: readonly Block[],
  given: Partial<
    Pick<ComparisonRow, 'link' | 'counterpart' | 'counterpartRedline' | 'counterpartChanges'>
  > & {
    readonly rule?: string | null;
  } = {},
): ComparisonRow {
  const { rule = null, ...rest } = given;
  const text = (blocks: readonly Block[]) => blocks.map((block) => block.text).join('\n');
  const redline = aRedline(text(old), text(fresh));
  const changes: ExplainedChange[] =
    redline.old === redline.new
      ? []
      : [
          {
            old: { start: 0, end: redline.old.length },
            new: { start: 0, end: redline.new.length },
            rule,
          },
        ];
  return {
    old,
    new: fresh,
    link: null,
    redline,
    changes,
    counterpart: null,
    counterpartRedline: null,
    counterpartChanges: [],
    ...rest,
  };
}

/** A link between paragraphs of these addresses. */
function aLink(relation: Link['relation'], from: string | null, to: string | null, routine = false): Link {
  return {
    from: from === null ? null : { instrument: 0, addresses: [from] },
    to: to === null ? null : { instrument: 1, addresses: [to] },
    relation,
    routine,
    similarity: 1,
    rules: [],
    reworded: relation !== 'unchanged',
    strength: null,
    decided: false,
  };
}

/** A comparison with a line, a kept, a revised, a routine, a moved, an added and a dropped paragraph. */
export function aComparison(): Comparison {
  const moved = aRedline('Thanks all;', 'Thanks both;');
  return {
    notes: [],
    links: [
      aLink('unchanged', 'PP1', 'PP1'),
      aLink('revised', 'OP1', 'OP1'),
      aLink('revised', 'OP2', 'OP2', true),
      aLink('moved', 'OP3', 'OP5'),
      aLink('added', null, 'OP3'),
      aLink('dropped', 'OP4', null),
    ],
    rows: [
      aRow([aBlock(null, '1 May')], [aBlock(null, '2 May')]),
      aRow([aBlock('PP1', 'Noting,')], [aBlock('PP1', 'Noting,')], { link: 0 }),
      aRow([aBlock('OP1', 'Urges;')], [aBlock('OP1', 'Invites;')], { link: 1 }),
      aRow([aBlock('OP2', 'Third;')], [aBlock('OP2', 'Fourth;')], { link: 2, rule: 'session-number' }),
      aRow([aBlock('OP3', 'Thanks all;')], [], {
        link: 3,
        counterpart: 7,
        counterpartRedline: moved,
        counterpartChanges: [],
      }),
      aRow([], [aBlock('OP3', 'Adds;')], { link: 4 }),
      aRow([aBlock('OP4', 'Drops;')], [], { link: 5 }),
      aRow([], [aBlock('OP5', 'Thanks both;')], {
        link: 3,
        counterpart: 4,
        counterpartRedline: moved,
        counterpartChanges: [{ old: { start: 0, end: 11 }, new: { start: 0, end: 12 }, rule: null }],
      }),
    ],
  };
}
