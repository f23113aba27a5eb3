import type { ThreadStep } from '../../api/lineage-queries.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { wordsInAndOut } from './words-in-and-out.ts';

/** Who or what entered the text, and left it. */
export function InAndOutView({ step, language }: { readonly step: ThreadStep; readonly language: string }) {
  const { w } = useWords();
  const words = wordsInAndOut(step);
  if (words.in.length + words.out.length === 0) return null;
  const list = (side: 'in' | 'out') =>
    words[side].length > 0 && (
      <div className={`in-out in-out-${side}`}>
        <dt>{w(`thread.${side}`)}</dt>
        {words[side].map((text) => (
          <dd key={text} lang={language} dir={textDirection(language)}>
            {text}
          </dd>
        ))}
      </div>
    );
  return (
    <dl className="in-and-out">
      {list('in')}
      {list('out')}
    </dl>
  );
}
