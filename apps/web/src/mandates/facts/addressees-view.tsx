import { Fragment } from 'react';
import type { ShownMandate } from '../../api/mandate-queries.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import './facts.css';

interface AddresseesViewProps {
  readonly mandate: Pick<ShownMandate, 'addressees' | 'instrument'>;
  /** How many are named; the others are counted. */
  readonly most?: number;
}

/** Who is asked, in the words of the text. */
export function AddresseesView({ mandate, most = 60 }: AddresseesViewProps) {
  const { w } = useWords();
  const { addressees, instrument } = mandate;
  if (addressees.length === 0) return <span className="addressees-none">{w('mandate.addressee.none')}</span>;
  const shown = addressees.slice(0, most);
  const others = addressees.length - shown.length;
  const { language } = instrument;
  return (
    <span className="addressees">
      {shown.map(({ name, how }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text may name one twice
        <Fragment key={i}>
          {i > 0 && w('list.semicolon')}
          <span lang={language} dir={textDirection(language)} className="addressee">
            {name}
          </span>
          {how === 'implied' && (
            <small className="addressee-implied"> {w('mandate.addressee.implied')}</small>
          )}
        </Fragment>
      ))}
      {others > 0 && (
        <small className="addressee-implied"> {w('mandate.addressee.more', { n: others })}</small>
      )}
    </span>
  );
}
