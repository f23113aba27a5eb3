import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { changeLine, lineNow } from '../../api/matrix-changes.ts';
import type { linesQuery, MatrixLine } from '../../api/matrix-queries.ts';
import { keepLines, keptLines } from './kept-lines.ts';
import { type DeskState, LineDesk } from './line-desk.ts';

type Page = Awaited<ReturnType<NonNullable<ReturnType<typeof linesQuery>['queryFn']>>>;

/** Where the lines of a matrix are changed by a person; what they typed before and was not sent is sent now. */
export function useLineDesk(account: string, matrix: string): { desk: LineDesk; state: DeskState } {
  const client = useQueryClient();
  const desk = useMemo(
    () =>
      new LineDesk(
        {
          known: (id) => knownLine(client, matrix, id),
          show: (line) => showLine(client, line),
          now: lineNow,
          change: changeLine,
          keep: (pending) => keepLines(account, matrix, pending),
        },
        keptLines(account, matrix),
      ),
    [client, account, matrix],
  );
  const state = useSyncExternalStore(desk.listen, desk.state);
  useEffect(() => {
    const send = () => void desk.send();
    send();
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('online', send);
      desk.close();
    };
  }, [desk]);
  return { desk, state };
}

function knownLine(client: QueryClient, matrix: string, id: string): MatrixLine | undefined {
  return client
    .getQueriesData<Page>({ queryKey: ['matrix-lines', matrix] })
    .flatMap(([, page]) => page?.items.find((line) => line.id === id) ?? [])
    .toSorted((one, other) => other.version - one.version)[0];
}

/** Shows a line as it is now wherever it is listed; what was asked for before is older. */
function showLine(client: QueryClient, line: MatrixLine): void {
  const filters = { queryKey: ['matrix-lines', line.matrix] };
  void client.cancelQueries(filters);
  client.setQueriesData<Page>(filters, (page) =>
    page === undefined
      ? undefined
      : { ...page, items: page.items.map((each) => (each.id === line.id ? line : each)) },
  );
  void client.invalidateQueries({ queryKey: ['matrix-counts', line.matrix] });
  void client.invalidateQueries({ queryKey: ['matrices'] });
}
