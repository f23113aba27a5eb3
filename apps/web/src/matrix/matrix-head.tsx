import { useNavigate } from '@tanstack/react-router';
import { type MatrixInShort, matrixExportAddress } from '../api/matrix-queries.ts';
import { Action } from '../parts/action.tsx';
import { ChoiceMenu } from '../parts/choice-menu.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import '../parts/list-page.css';
import { useWords } from '../words/use-words.ts';
import type { ColumnId } from './grid/columns.ts';
import { MatrixStateMark } from './marks/matrix-state-mark.tsx';
import type { MatrixSearch } from './matrix-search.ts';

interface MatrixHeadProps {
  readonly matrix: MatrixInShort;
  readonly matrices: readonly MatrixInShort[];
  readonly search: MatrixSearch;
  readonly columns: readonly ColumnId[];
  readonly canPropose: boolean;
  readonly canMake: boolean;
  readonly onNewLine: () => void;
  readonly onPaste: () => void;
  readonly onNewMatrix: () => void;
}

/** Which matrix it is, its period, how far it has come, and what can be done with it. */
export function MatrixHead(props: MatrixHeadProps) {
  const { matrix, matrices, canPropose, canMake } = props;
  const { w, date, language } = useWords();
  const navigate = useNavigate();
  const choices = [
    ...matrices.map(({ id, title }) => ({ id, name: title })),
    ...(canMake ? [{ id: 'new', name: w('matrix.new') }] : []),
  ];
  return (
    <header className="matrix-head">
      <div className="matrix-name">
        <PageHeading title={matrix.title}>
          <span dir="auto">{matrix.title}</span>
        </PageHeading>
        {choices.length > 1 && (
          <ChoiceMenu
            label={w('matrix.choose')}
            icon="down"
            choices={choices}
            chosen={matrix.id}
            onChoose={(id) =>
              id === 'new' ? props.onNewMatrix() : void navigate({ to: '/matrix', search: { matrix: id } })
            }
          />
        )}
      </div>
      <p className="matrix-facts">
        <MatrixStateMark state={matrix.state} />
        <span>{w('matrix.period', { from: date(matrix.from), until: date(matrix.until) })}</span>
      </p>
      <div className="list-steps screen-only">
        <ChoiceMenu
          label={w('mandates.export')}
          words={w('mandates.export')}
          icon="export"
          choices={(['xlsx', 'csv'] as const).map((as) => ({
            id: as,
            name: w(`mandates.export.${as}`),
            href: matrixExportAddress(matrix.id, as, language),
          }))}
          onChoose={() => {}}
        />
        <Action icon="print" onPress={() => window.print()}>
          {w('matrix.print')}
        </Action>
        {canPropose && (
          <>
            <Action onPress={props.onPaste}>{w('matrix.paste')}</Action>
            <Action look="main" icon="add" aria-keyshortcuts="n" onPress={props.onNewLine}>
              {w('matrix.propose')}
            </Action>
          </>
        )}
      </div>
    </header>
  );
}
