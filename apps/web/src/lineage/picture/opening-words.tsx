import type { LineageParagraph } from '../../api/lineage-queries.ts';

/** How a paragraph begins, its opening phrase set apart as in the original. */
export function OpeningWords({
  paragraph: { words, openingPhrase },
}: {
  readonly paragraph: Pick<LineageParagraph, 'words' | 'openingPhrase'>;
}) {
  if (openingPhrase === null || !words.startsWith(openingPhrase)) return words;
  return (
    <>
      <i>{openingPhrase}</i>
      {words.slice(openingPhrase.length)}
    </>
  );
}
