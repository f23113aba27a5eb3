import { type ComparisonPage, comparisonAddress } from '../api/comparison-queries.ts';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { useWords } from '../words/use-words.ts';

/** The comparison as a Word file, or on paper. */
export function TakeAway({ page }: { readonly page: ComparisonPage }) {
  const { w } = useWords();
  return (
    <ChoiceMenu
      label={w('export.title')}
      words={w('export.title')}
      icon="export"
      choices={[
        ...(page.comparison.rows.length === 0
          ? []
          : [
              {
                id: 'docx',
                name: w('compare.docx'),
                hint: w('compare.docx.hint'),
                href: comparisonAddress(page.old.instrument, page.new.instrument),
              },
            ]),
        { id: 'print', name: w('export.print'), hint: w('compare.print.hint') },
      ]}
      onChoose={(form) => {
        if (form === 'print') window.print();
      }}
    />
  );
}
