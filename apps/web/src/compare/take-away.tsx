import type { ComparisonPage } from '../api/comparison-queries.ts';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { useWords } from '../words/use-words.ts';

/** The comparison as a Word file, or on paper. */
export function TakeAway({ page }: { readonly page: ComparisonPage }) {
  const { w } = useWords();
  const search = new URLSearchParams({ old: page.old.instrument, new: page.new.instrument });
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
                href: `/api/comparisons/docx?${search}`,
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
