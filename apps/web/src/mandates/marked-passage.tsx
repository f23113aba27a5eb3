import { textDirection } from '../words/text-direction.ts';
import './marked-passage.css';
import { markedPieces, type PassageMark } from './passage-marks.ts';

interface MarkedPassageProps {
  readonly text: string;
  /** Of the text. */
  readonly language: string;
  readonly marks: readonly PassageMark[];
  /** Where it begins, when not all of it is shown. */
  readonly from?: number;
}

/** Words of a paragraph in which the verb, those who are asked, what they shall do and by when are told apart. */
export function MarkedPassage({ text, language, marks, from = 0 }: MarkedPassageProps) {
  return (
    <span className="marked-passage" lang={language} dir={textDirection(language)}>
      {from > 0 && '… '}
      {markedPieces(text, marks, from).map(({ text: words, start, kinds }) =>
        kinds.length === 0 ? (
          words
        ) : (
          <span key={start} className={kinds.map((kind) => `marked-${kind}`).join(' ')}>
            {words}
          </span>
        ),
      )}
    </span>
  );
}
