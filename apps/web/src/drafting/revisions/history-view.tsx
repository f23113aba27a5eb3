import { useQuery } from '@tanstack/react-query';
import { draftsOnPage, type ShownStep, stepsQuery } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { Failing } from '../../parts/failing.tsx';
import { PageSteps } from '../../parts/page-steps.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { authorInWords } from '../../read/author-in-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { DraftViewProps } from '../draft-search.ts';
import { useDraft } from '../drafting-value.ts';
import './history-view.css';
import { useStepInWords } from './use-step-in-words.ts';

/** Everything that was done to the draft, the latest first; each step can be undone by itself. */
export function HistoryView({ search, onShow }: DraftViewProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const at = search.page ?? 1;
  const { data, error, refetch } = useQuery(stepsQuery(page.id, at));
  if (data === undefined && error === null) return <Waiting />;
  if (data === undefined) return <Failing error={error} onRetry={() => void refetch()} />;
  if (data.total === 0) {
    return (
      <div className="state">
        <h2>{w('history.empty')}</h2>
        <p>{w('history.empty.words')}</p>
      </div>
    );
  }
  return (
    <div className="history">
      <p className="history-words">{w('history.words', { n: data.total })}</p>
      <ol>
        {data.items.map((item) => (
          <StepItem key={item.step.id} item={item} />
        ))}
      </ol>
      <PageSteps
        page={at}
        pages={Math.ceil(data.total / draftsOnPage)}
        onGo={(next) => onShow({ ...search, page: next })}
      />
    </div>
  );
}

function StepItem({ item }: { readonly item: ShownStep }) {
  const words = useWords();
  const { w, date } = words;
  const { page, direction, act, busy } = useDraft();
  const inWords = useStepInWords();
  const { step, state, place } = item;
  const said = 'text' in step ? step.text : step.kind === 'accept-proposal' ? step.proposal.replacement : '';
  return (
    <li className={`step step-${state}`}>
      <span className="step-place">{place}</span>
      <div>
        <p className="step-what">
          <span>{inWords(step)}</span>
          {state !== 'holds' && <small>{w(`step.state.${state}`)}</small>}
        </p>
        {said !== '' && (
          <p className="step-words" lang={page.language} dir={direction}>
            {said}
          </p>
        )}
        <p className="step-who">
          {step.reason !== null && <q dir="auto">{step.reason}</q>}{' '}
          {w('draft.by', { author: authorInWords(step.author, words), date: date(step.at) })}
          {' · '}
          <time dateTime={step.at} dir="ltr">
            {`${step.at.slice(11, 16)} UTC`}
          </time>
        </p>
      </div>
      {state === 'holds' && page.state !== 'adopted' && (
        <Action
          isDisabled={busy}
          aria-label={w(step.kind === 'undo' ? 'history.redoStep' : 'history.undoStep', { place })}
          onPress={() => act({ verb: 'steps', given: { steps: [{ kind: 'undo', step: step.id }] } })}
        >
          {step.kind === 'undo' ? w('draft.redo') : w('draft.undo')}
        </Action>
      )}
    </li>
  );
}
