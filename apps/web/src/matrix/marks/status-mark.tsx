import type { ActivityStatus } from '@biennium/core';
import type { MatrixLine } from '../../api/matrix-queries.ts';
import './marks.css';

type Status = Pick<MatrixLine, 'shared' | 'statusA' | 'statusB'>;

/** Where an activity stands for both, as a shape that fills; it says nothing to a screen reader. */
export function StatusMark({ line }: { readonly line: Status }) {
  const { shared } = line;
  return (
    <svg
      className={shared === 'disputed' ? 'line-mark line-mark-disputed' : 'line-mark'}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {shared === 'no report' && <circle cx="7" cy="7" r="5.250" strokeDasharray="2 2.100" />}
      {shared === 'disputed' && <path d="M7 1.200 12.800 7 7 12.800 1.200 7ZM7 4.200v3.400M7 9.600v.1" />}
      {shared === 'reported by one side' && (
        <>
          <path className="line-mark-filled" d="M7 1.750a5.250 5.250 0 0 0 0 10.500Z" />
          <path d="M7 1.750a5.250 5.250 0 0 1 0 10.500" strokeDasharray="2 2.100" />
        </>
      )}
      {shared === 'agreed' && <Stated status={line.statusA ?? line.statusB ?? 'not started'} />}
    </svg>
  );
}

function Stated({ status }: { readonly status: ActivityStatus }) {
  return (
    <>
      <circle cx="7" cy="7" r="5.250" className={status === 'completed' ? 'line-mark-filled' : undefined} />
      {status === 'completed' && <path className="line-mark-cut" d="M4.600 7.200 6.300 8.900 9.600 5.300" />}
      {status === 'in progress' && (
        <path className="line-mark-filled" d="M7 1.750a5.250 5.250 0 0 1 0 10.500Z" />
      )}
      {status === 'partly completed' && (
        <path className="line-mark-filled" d="M7 1.750a5.250 5.250 0 1 1-5.250 5.250H7Z" />
      )}
      {status === 'suspended' && <path d="M5.600 4.900v4.200M8.400 4.900v4.200" />}
      {status === 'cancelled' && <path d="M3.300 10.700 10.700 3.300" />}
    </>
  );
}
