import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { searchQuery } from '../api/queries.ts';
import type { Hit } from '../api/shapes.ts';
import '../parts/dialog.css';
import { anchorOf } from '../read/anchor.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { HitWords } from './hit-words.tsx';
import './palette.css';
import { useCommands } from './use-commands.ts';

interface PaletteProps {
  /** What was typed before the palette was there. */
  readonly early: string;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

interface Option {
  readonly id: string;
  readonly hit?: Hit;
  readonly name?: string;
  readonly run: () => void;
}

/** Search over everything that is held, and every command, in one list. */
export function Palette({ early, onClose, onKeys }: PaletteProps) {
  const { w } = useWords();
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState(early);
  const [at, setAt] = useState(0);
  const sought = useDeferredValue(typed);
  const commands = useCommands(onKeys);
  const { data: hits = [], error } = useQuery(searchQuery(sought));

  const folded = typed.trim().toLocaleLowerCase();
  const options: readonly Option[] = [
    ...commands.filter(({ name }) => name.toLocaleLowerCase().includes(folded)),
    ...(folded.length > 1 ? hits : []).map((hit, i) => ({
      id: `hit-${i}`,
      hit,
      run: () => {
        void navigate({ to: '/resolutions/$id', params: { id: hit.id }, ...hashOf(hit) });
      },
    })),
    ...(folded === ''
      ? []
      : [
          {
            id: 'list',
            name: w('palette.list', { words: typed.trim() }),
            run: () => void navigate({ to: '/resolutions', search: { q: typed.trim() } }),
          },
        ]),
  ];
  const current = Math.min(at, options.length - 1);
  const choose = (option: Option | undefined) => {
    if (option === undefined) return;
    onClose();
    option.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt((current + 1) % options.length);
    else if (event.key === 'ArrowUp') setAt((current - 1 + options.length) % options.length);
    else if (event.key === 'Enter') choose(options[current]);
    else return;
    event.preventDefault();
  };

  return (
    <ModalOverlay className="dialog-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog palette">
        <Dialog aria-label={w('palette.title')}>
          <input
            className="palette-input"
            autoFocus
            onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
            dir={typed === '' ? undefined : 'auto'}
            role="combobox"
            aria-label={w('palette.title')}
            aria-expanded="true"
            aria-controls={listId}
            aria-activedescendant={options[current] && `${listId}-${options[current].id}`}
            aria-autocomplete="list"
            placeholder={w('palette.hint')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          {error !== null && (
            <p className="palette-error" role="alert">
              {w('palette.away')}
            </p>
          )}
          <div
            id={listId}
            role="listbox"
            aria-label={w('palette.found')}
            className="palette-list"
            tabIndex={-1}
          >
            {options.map((option, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input above moves through the list by keyboard
              // biome-ignore lint/a11y/useFocusableInteractive: the input above keeps the focus
              <div
                key={option.id}
                id={`${listId}-${option.id}`}
                role="option"
                aria-selected={i === current}
                className="palette-option"
                ref={(element) => {
                  if (i === current) element?.scrollIntoView({ block: 'nearest' });
                }}
                onPointerMove={() => setAt(i)}
                onClick={() => choose(option)}
              >
                {option.hit === undefined ? option.name : <HitOption hit={option.hit} />}
              </div>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function HitOption({ hit }: { readonly hit: Hit }) {
  const { w } = useWords();
  const isPlace = placeOf(hit) !== null;
  return (
    <>
      <span className="palette-where">
        <bdi>{hit.symbol ?? w('read.noSymbol')}</bdi>
        {isPlace && <bdi>{hit.address}</bdi>}
      </span>
      <span className="palette-words" lang={hit.language} dir={textDirection(hit.language)}>
        <HitWords snippet={hit.snippet} matches={hit.matches} />
      </span>
    </>
  );
}

/** The address of a hit within its text; null when the hit is the instrument itself. */
function placeOf({ address }: Hit): string | null {
  return /^(?:PP|OP|note )/.test(address) ? address : null;
}

function hashOf(hit: Hit): { hash?: string } {
  const place = placeOf(hit);
  return place === null ? {} : { hash: anchorOf(place) };
}
