import type { ShownMandate } from '../../api/mandate-queries.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import './facts.css';
import { verbInText } from './marks-of-mandate.ts';

type Asked = Pick<ShownMandate, 'verb' | 'verbAt' | 'words' | 'level' | 'strength' | 'instrument'>;

/** The words that ask, and the step of the scale that they stand on. */
export function StrengthView({ mandate }: { readonly mandate: Asked }) {
  const { w, number } = useWords();
  const { level, strength, instrument, verbAt } = mandate;
  const language = verbAt === null ? 'en' : instrument.language;
  const asked = verbInText(mandate);
  const step = w(`level.${level.replaceAll(' ', '-')}`);
  const isSame = asked.toLowerCase().includes(step.toLowerCase());
  return (
    <span className="asking">
      <i className="asking-words" lang={language} dir={textDirection(language)}>
        {asked}
      </i>{' '}
      {!isSame && <small title={w('mandate.strength', { value: number(strength) })}>{step}</small>}
    </span>
  );
}
