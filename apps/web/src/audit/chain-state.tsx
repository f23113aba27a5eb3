import { useQuery } from '@tanstack/react-query';
import { verificationQuery } from '../api/audit-queries.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/use-words.ts';

/** Whether the record is as it was written: how many changes hold together, or where one was tampered with. */
export function ChainState() {
  const { w, number } = useWords();
  const { data, error, isFetching, refetch } = useQuery(verificationQuery());
  const holds = data !== undefined && data.faultCount === 0;
  return (
    <section
      className={data === undefined ? 'chain' : holds ? 'chain chain-holds' : 'chain chain-broken'}
      aria-labelledby="chain"
      aria-busy={isFetching}
    >
      <div>
        <h2 id="chain">
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
            <path className="chain-sign" d={holds || data === undefined ? HOLDS : BROKEN} />
          </svg>
          <span role="status">
            {data === undefined
              ? w('audit.chain.proving')
              : holds
                ? w('audit.chain.holds', { n: data.events })
                : w('audit.chain.broken', { n: data.faultCount })}
          </span>
        </h2>
        {data !== undefined && holds && (
          <p className="chain-words">
            {w('audit.chain.words', { matrices: data.matrices, files: data.files })}{' '}
            <span className="chain-last">
              {w('audit.chain.last')}{' '}
              <bdi className="fingerprint" title={data.last}>
                {data.last.slice(0, 12)}
              </bdi>
            </span>
          </p>
        )}
        {data !== undefined && !holds && (
          <ul className="chain-faults">
            {data.faults.map(({ what, sequence, subject }) => (
              <li key={`${what} ${sequence} ${subject}`}>
                {w(`audit.fault.${what.replaceAll(' ', '-')}`)}
                {sequence !== null && ` · ${w('audit.place', { n: number(sequence) })}`}
                {subject !== null && (
                  <>
                    {' · '}
                    <bdi className="fingerprint">{subject}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
        {data !== undefined && !holds && <p className="chain-words">{w('audit.chain.broken.words')}</p>}
        <FailureNotice error={error} away={w('failing.away.words')} refused={w('failing.words')} />
      </div>
      <Action isDisabled={isFetching} onPress={() => void refetch()}>
        {w('audit.chain.again')}
      </Action>
    </section>
  );
}

const HOLDS = 'M-5 0 -1.5 3.500 5 -4';
const BROKEN = 'M0 -6 6.500 5.500H-6.500ZM0 -2V2M0 4V4.200';
