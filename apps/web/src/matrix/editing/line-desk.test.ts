import { blankActivity } from '@biennium/core/follow-up';
import { describe, expect, test, vi } from 'vitest';
import { Failure } from '../../api/failure.ts';
import type { MatrixLine } from '../../api/matrix-queries.ts';
import { type DeskLines, LineDesk, withValues } from './line-desk.ts';

const content = blankActivity('Sample: a course', 'training');
const first = { id: 'activity:1', code: 'S-001', content, version: 1 } as MatrixLine;

/** A server with one line, and what this page knows of it. */
function made() {
  const server = { line: first, isAway: false, refuses: null as Failure | null, asked: 0 };
  const page = { line: first, kept: 0 };
  const answer = () => {
    server.asked += 1;
    if (server.isAway) throw new Failure('away', '', 0);
    return server.line;
  };
  const lines: DeskLines = {
    known: () => page.line,
    show: (line) => {
      page.line = line;
    },
    now: async () => answer(),
    change: async (_, version, changed) => {
      answer();
      if (server.refuses) throw server.refuses;
      if (version !== server.line.version) throw new Failure('activity/version-stale', '', 412);
      server.line = { ...server.line, content: changed, version: version + 1 };
      return server.line;
    },
    keep: (pending) => {
      page.kept = pending.length;
    },
  };
  const another = (values: object) => {
    const { line } = server;
    server.line = { ...line, content: withValues(line.content, values), version: line.version + 1 };
  };
  return { server, page, desk: new LineDesk(lines), another };
}

describe('[F55] what is typed into the matrix', () => {
  test('is shown at once, sent at once, and kept until it is there', async () => {
    const { server, page, desk } = made();
    desk.edit(page.line, { place: 'Dakar' });
    expect(desk.shown(page.line).place).toBe('Dakar');
    expect(page.kept).toBe(1);
    desk.edit(page.line, { output: 'Ten trained' });
    await desk.send();
    await vi.waitFor(() => expect(page.kept).toBe(0));
    expect(server.line.content).toMatchObject({ place: 'Dakar', output: 'Ten trained' });
    expect(page.line.version).toBe(server.line.version);
  });

  test('and what another changed in the same line meanwhile stand both, and it is told', async () => {
    const { server, page, desk, another } = made();
    another({ place: 'Jeddah', partners: ['organization:x'] });
    desk.edit(page.line, { output: 'Ten trained' });
    await vi.waitFor(() => expect(desk.state().pending).toEqual([]));
    expect(server.line.content).toMatchObject({ place: 'Jeddah', output: 'Ten trained' });
    expect(server.line.content.partners).toEqual(['organization:x']);
  });

  test('is not put over what another changed in the same field: a person decides', async () => {
    for (const keepsOwn of [true, false]) {
      const { server, page, desk, another } = made();
      another({ place: 'Jeddah' });
      desk.edit(page.line, { place: 'Dakar', output: 'Ten trained' });
      await vi.waitFor(() => expect(desk.state().conflict).not.toBeNull());
      expect(server.line.content.place).toBe('Jeddah');
      const { base, mine, line } = desk.state().conflict ?? {};
      expect([base?.place, mine?.place, line?.content.place]).toEqual(['', 'Dakar', 'Jeddah']);
      const place = keepsOwn ? 'Dakar' : 'Jeddah';
      desk.settle(withValues(server.line.content, { place, output: 'Ten trained' }));
      await vi.waitFor(() => expect(desk.state().pending).toEqual([]));
      expect(server.line.content).toMatchObject({
        place,
        output: 'Ten trained',
      });
    }
  });

  test('is kept while the server is away, and sent when it answers again', async () => {
    vi.useFakeTimers();
    try {
      const { server, page, desk } = made();
      server.isAway = true;
      desk.edit(page.line, { place: 'Dakar' });
      await vi.advanceTimersByTimeAsync(10);
      expect(desk.state()).toMatchObject({ isAway: true, pending: [{ values: { place: 'Dakar' } }] });
      expect(page.kept).toBe(1);
      server.isAway = false;
      await vi.advanceTimersByTimeAsync(2_000);
      expect(desk.state()).toMatchObject({ isAway: false, pending: [] });
      expect(server.line.content.place).toBe('Dakar');
    } finally {
      vi.useRealTimers();
    }
  });

  test('is told with what was typed where the server refuses it', async () => {
    const { server, page, desk } = made();
    server.refuses = new Failure('activity/invalid', 'It ends before it begins.', 422, 'plannedUntil');
    desk.edit(page.line, { plannedUntil: '2020' });
    await vi.waitFor(() => expect(desk.state().refused).toHaveLength(1));
    expect(desk.state()).toMatchObject({ pending: [], refused: [{ values: { plannedUntil: '2020' } }] });
    expect(desk.shown(page.line).planned.until).toBeNull();
  });
});
