import { exportAddress } from '../api/export-address.ts';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { useWords } from '../words/use-words.ts';

const forms = ['docx', 'akn-guideline', 'akn-unxml', 'json', 'html', 'file'] as const;

/** The forms in which an instrument can be taken away, and print. */
export function ExportChoice({ id }: { readonly id: string }) {
  const { w } = useWords();
  return (
    <ChoiceMenu
      label={w('export.title')}
      words={w('export.title')}
      icon="export"
      choices={[
        ...forms.map((form) => ({
          id: form,
          name: w(`export.${form}`),
          hint: w(`export.${form}.hint`),
          href: exportAddress(id, form),
        })),
        { id: 'print', name: w('export.print'), hint: w('export.print.hint') },
      ]}
      onChoose={(form) => {
        if (form === 'print') window.print();
      }}
    />
  );
}
