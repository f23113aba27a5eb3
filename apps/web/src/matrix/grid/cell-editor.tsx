import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { type Choice, choicesFor } from '../../parts/choice.ts';
import { useWords } from '../../words/use-words.ts';
import type { Column } from './columns.ts';

/** Where the cell goes that is active next. */
export type Onward = 'stay' | 'down' | 'up' | 'next' | 'before';

interface CellEditorProps {
  readonly column: Column;
  /** What the cell is called: its column, and the line. */
  readonly label: string;
  readonly start: string;
  /** What was typed to begin with, in the place of what stood there. */
  readonly typed: string | null;
  readonly choices: readonly Choice[];
  /** Gives whether the words mean something that can stand in the cell. */
  readonly onKeep: (words: string, onward: Onward) => boolean;
  readonly onLeave: (onward: Onward) => void;
}

const manyLines: readonly Column['id'][] = ['description', 'output', 'indicator', 'resources'];

/** A cell while something is typed into it: Enter and Tab keep it and lead on, Escape lets go of it, and leaving the cell keeps it. */
export function CellEditor(props: CellEditorProps) {
  const { column, label, start, typed, choices, onKeep, onLeave } = props;
  const { w } = useWords();
  const [words, setWords] = useState(typed ?? start);
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  const listId = useId();
  // A list that is opened to look around shows everything, whatever stands in the cell.
  const offered = column.type === 'choice' ? choicesFor(words === start ? '' : words, choices) : [];
  const [at, setAt] = useState(() => (typed === null ? choices.findIndex(({ name }) => name === start) : 0));
  const [isUpward, setUpward] = useState(false);
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return;
    input.focus({ preventScroll: true });
    if (typed === null) input.select();
    const { bottom } = input.getBoundingClientRect();
    setUpward(window.innerHeight - bottom < 280);
  }, [typed]);
  const keep = (given: string, onward: Onward) => {
    if (isOver.current) return;
    if (given === start || choices.some(({ id, name }) => id === given && name === start))
      return leave(onward);
    isOver.current = true;
    if (onKeep(given, onward)) return;
    isOver.current = false;
    setWrong(true);
  };
  const leave = (onward: Onward) => {
    isOver.current = true;
    onLeave(onward);
  };
  const chosen = offered[Math.min(at, offered.length - 1)];
  // An empty cell is emptied; else the choice that is pointed at is meant.
  const pointed = () => (at >= 0 && words !== '' ? chosen : undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { key, shiftKey, altKey } = event;
    if (key === 'Escape') leave('stay');
    else if (key === 'Enter' && !(altKey && manyLines.includes(column.id)))
      keep(pointed()?.id ?? words, shiftKey ? 'up' : 'down');
    else if (key === 'Tab') keep(pointed()?.id ?? words, shiftKey ? 'before' : 'next');
    else if (column.type === 'choice' && (key === 'ArrowDown' || key === 'ArrowUp'))
      setAt((now) => Math.max(0, Math.min(offered.length - 1, now + (key === 'ArrowDown' ? 1 : -1))));
    else return;
    event.preventDefault();
  };
  const shared = {
    ref: field,
    className: 'cell-input',
    dir: column.type === 'time' ? 'ltr' : 'auto',
    'aria-label': label,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': isWrong ? `${listId}-wrong` : undefined,
    maxLength: 20_000,
    autoComplete: 'off',
    value: words,
    onKeyDown,
    onBlur: () => {
      if (!isOver.current) {
        keep(pointed()?.id ?? words, 'stay');
        // What means nothing is not kept when the cell is left.
        if (!isOver.current) leave('stay');
      }
    },
    onChange: (event: { target: { value: string } }) => {
      setWords(event.target.value);
      setWrong(false);
      setAt(0);
    },
  } as const;
  return (
    <>
      {manyLines.includes(column.id) ? (
        <textarea {...shared} rows={6} className="cell-input cell-input-tall" />
      ) : column.type === 'choice' ? (
        <input
          {...shared}
          role="combobox"
          aria-expanded={offered.length > 0}
          aria-haspopup="listbox"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen && at >= 0 ? `${listId}-${chosen.id}` : undefined}
        />
      ) : (
        <input
          {...shared}
          placeholder={column.type === 'time' ? w('matrix.time.form') : undefined}
          inputMode={column.type === 'time' ? 'numeric' : undefined}
        />
      )}
      {column.type === 'choice' && offered.length > 0 && (
        <div
          role="listbox"
          id={listId}
          aria-label={label}
          className={isUpward ? 'cell-list cell-list-upward' : 'cell-list'}
          tabIndex={-1}
        >
          {offered.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field acts upon keys
            <div
              key={choice.id}
              role="option"
              id={`${listId}-${choice.id}`}
              aria-selected={index === at}
              className="cell-option"
              lang={choice.lang}
              tabIndex={-1}
              ref={index === at ? intoSight : undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => keep(choice.id, 'stay')}
            >
              <bdi>{choice.name}</bdi>
              {choice.hint !== undefined && <small>{choice.hint}</small>}
            </div>
          ))}
        </div>
      )}
      {column.type === 'choice' && offered.length === 0 && !isWrong && (
        <p className="cell-list cell-none">{w('pick.none')}</p>
      )}
      {isWrong && (
        <p className="cell-wrong" id={`${listId}-wrong`} role="alert">
          {w(
            column.type === 'time'
              ? 'matrix.wrong.time'
              : column.type === 'choice'
                ? 'matrix.wrong.choice'
                : 'matrix.wrong.empty',
          )}
        </p>
      )}
    </>
  );
}

function intoSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
