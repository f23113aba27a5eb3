import type { InstrumentHead, OriginsPage } from '../api/comparison-queries.ts';
import { memberInWords } from '../lineage/member-in-words.ts';
import { yearOf } from '../lineage/years.ts';
import { useWords } from '../words/use-words.ts';
import './origin-legend.css';
import { type OriginLook, styleOfLook } from './origin-look.ts';

interface OriginLegendProps {
  readonly members: readonly InstrumentHead[];
  readonly shares: OriginsPage['shares'];
  readonly looks: readonly OriginLook[];
  readonly only: readonly number[];
  /** The member that is pointed at in the text. */
  readonly pointed: number | null;
  readonly onChange: (only: readonly number[]) => void;
}

/** The members from the oldest to the newest with their share of the words; pressed, only the words of a member stay strong. */
export function OriginLegend({ members, shares, looks, only, pointed, onChange }: OriginLegendProps) {
  const { w, number, percent } = useWords();
  const most = Math.max(...shares.map(({ share }) => share), 0);
  return (
    <table className="origin-legend">
      <caption>{w('origins.shares')}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{w('origins.first')}</th>
          <th scope="col">{w('origins.share')}</th>
          <th scope="col">{w('origins.words')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member, i) => {
          const share = shares.find(({ instrument }) => instrument === i) ?? { words: 0, share: 0 };
          const isOn = only.includes(i);
          const look = looks[i];
          if (look === undefined) return null;
          return (
            <tr key={member.instrument} className={pointed === i ? 'origin-legend-pointed' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={isOn}
                  disabled={share.words === 0}
                  onClick={() => onChange(isOn ? only.filter((each) => each !== i) : [...only, i])}
                >
                  <span className="origin-swatch" style={styleOfLook(look)} aria-hidden="true">
                    {w('origins.swatch')}
                  </span>
                  <span className="origin-legend-year">{yearOf(member) ?? '—'}</span>
                  <bdi className="origin-legend-symbol">{memberInWords(member, w)}</bdi>
                </button>
              </th>
              <td className="origin-legend-bar">
                <span
                  className="origin-swatch"
                  style={{
                    ...styleOfLook(look),
                    inlineSize: `${most === 0 ? 0 : (share.share / most) * 100}%`,
                  }}
                />
                <span className="origin-legend-share">{percent(share.share)}</span>
              </td>
              <td className="origin-legend-words">{number(share.words)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
