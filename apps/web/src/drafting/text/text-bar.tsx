import type { ShownProposal } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useWords } from '../../words/use-words.ts';
import { type Look, looks } from '../draft-search.ts';
import { useDraft } from '../drafting-value.ts';
import './text-bar.css';

interface TextBarProps {
  readonly look: Look;
  readonly open: readonly ShownProposal[];
  readonly onLook: (look: Look) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** How the text is shown, the way from proposal to proposal, and the way back. It stays in sight. */
export function TextBar({ look, open, onLook, onStep }: TextBarProps) {
  const { w } = useWords();
  const { page, act } = useDraft();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would read its legend before every button
    <div className="text-bar" role="group" aria-label={w('draft.bar')}>
      <Switch
        label={w('draft.look')}
        choices={looks.map((id) => ({ id, name: w(`draft.look.${id}`) }))}
        value={look}
        onChange={onLook}
      />
      {page.state !== 'adopted' && (
        <>
          <div className="text-bar-steps">
            <Action
              look="bare"
              icon="before"
              aria-label={w('draft.proposal.before')}
              isDisabled={open.length === 0}
              onPress={() => onStep(-1)}
            />
            <p role="status">{w('draft.proposals', { n: open.length })}</p>
            <Action
              look="bare"
              icon="next"
              aria-label={w('draft.proposal.next')}
              isDisabled={open.length === 0}
              onPress={() => onStep(1)}
            />
          </div>
          <div className="text-bar-steps">
            <Action
              icon="undo"
              aria-keyshortcuts="u"
              isDisabled={page.undo === null}
              onPress={() => act({ verb: 'steps', given: { steps: [{ kind: 'undo' }] } })}
            >
              <span className="text-bar-word">{w('draft.undo')}</span>
            </Action>
            <Action
              icon="redo"
              isDisabled={page.redo === null}
              onPress={() =>
                page.redo !== null &&
                act({ verb: 'steps', given: { steps: [{ kind: 'undo', step: page.redo }] } })
              }
            >
              <span className="text-bar-word">{w('draft.redo')}</span>
            </Action>
          </div>
        </>
      )}
    </div>
  );
}
