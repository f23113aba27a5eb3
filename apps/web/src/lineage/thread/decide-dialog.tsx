import { type FormEvent, useId, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { LineageParagraph, TaggedLineage, ThreadVersion } from '../../api/lineage-queries.ts';
import { Action } from '../../parts/action.tsx';
import '../../parts/dialog.css';
import { FailureWords } from '../../parts/failure-words.tsx';
import { isolate } from '../../words/isolate.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import { memberName } from '../member-name.ts';
import { OpeningWords } from '../picture/opening-words.tsx';
import './decide-dialog.css';
import { useDeciding } from './use-deciding.ts';

interface DecideDialogProps {
  readonly kind: 'joined' | 'parted';
  readonly lineage: TaggedLineage;
  readonly version: ThreadVersion;
  /** Whether the other paragraph stands in the instrument before this one, or after it. */
  readonly toward: 'before' | 'after';
  /** The other paragraph, where it need not be chosen. */
  readonly other: ThreadVersion | null;
  readonly onClose: () => void;
}

/** A decision about two paragraphs of neighbouring instruments, with the reason for it. */
export function DecideDialog({ kind, lineage, version, toward, other, onClose }: DecideDialogProps) {
  const { w } = useWords();
  const { decide, busy, error } = useDeciding(lineage);
  const neighbour = lineage.members[version.member + (toward === 'before' ? -1 : 1)];
  const [chosen, setChosen] = useState(other?.paragraph.address ?? null);
  const [note, setNote] = useState('');
  if (neighbour === undefined) return null;
  const here = { instrument: version.instrument.instrument, address: version.paragraph.address };
  const names = {
    address: isolate(here.address),
    symbol: isolate(memberName(version.instrument)),
    otherAddress: isolate(chosen ?? ''),
    otherSymbol: isolate(memberName(neighbour)),
  };
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null) return;
    const there = { instrument: neighbour.instrument, address: chosen };
    const ends = toward === 'before' ? { from: there, to: here } : { from: here, to: there };
    const reason = note.trim();
    if (await decide({ kind, ...ends, note: reason === '' ? null : reason })) onClose();
  };
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog decide">
        <Dialog>
          <form onSubmit={(event) => void keep(event)}>
            <Heading slot="title">{w(`decide.${kind}.title`, names)}</Heading>
            <p className="dialog-words">{w(`decide.${kind}.words`, names)}</p>
            {kind === 'joined' && (
              <ParagraphChoice
                paragraphs={neighbour.paragraphs}
                language={lineage.language}
                label={w('decide.choose', names)}
                chosen={chosen}
                onChoose={setChosen}
              />
            )}
            <label className="dialog-field">
              <span>{w('decide.note')}</span>
              <input dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
              <small>{w('decide.note.hint')}</small>
            </label>
            {error !== null && (
              <div className="dialog-notice" role="alert">
                <FailureWords error={error} away={w('decide.away')} refused={w('decide.refused')} />
              </div>
            )}
            <div className="dialog-steps">
              <Action onPress={onClose}>{w('correct.leave')}</Action>
              <Action look="main" type="submit" isDisabled={busy || chosen === null}>
                {w(`decide.${kind}.keep`)}
              </Action>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ParagraphChoiceProps {
  readonly paragraphs: readonly LineageParagraph[];
  readonly language: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (address: string) => void;
}

/** One of the paragraphs of an instrument, found by its words. */
function ParagraphChoice({ paragraphs, language, label, chosen, onChoose }: ParagraphChoiceProps) {
  const { w } = useWords();
  const name = useId();
  const [typed, setTyped] = useState('');
  const sought = typed.trim().toLocaleLowerCase();
  const found = paragraphs.filter(
    ({ address, words }) => address === chosen || `${address} ${words}`.toLocaleLowerCase().includes(sought),
  );
  return (
    <fieldset className="paragraph-choice">
      <legend>{label}</legend>
      <input
        type="search"
        aria-label={w('lineage.filter.words')}
        placeholder={w('lineage.filter.words')}
        // biome-ignore lint/a11y/noAutofocus: a person opened this to look for a paragraph
        autoFocus
        dir={typed === '' ? undefined : 'auto'}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="paragraph-choices">
        {found.map((paragraph) => (
          <label key={paragraph.address}>
            <input
              type="radio"
              name={name}
              checked={paragraph.address === chosen}
              onChange={() => onChoose(paragraph.address)}
            />
            <bdi>{paragraph.address}</bdi>
            <span lang={language} dir={textDirection(language)}>
              <OpeningWords paragraph={paragraph} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
