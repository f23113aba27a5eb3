import type { FormEvent, ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Action } from '../parts/action.tsx';
import '../parts/dialog.css';
import { FailureWords } from '../parts/failure-words.tsx';
import { useWords } from '../words/use-words.ts';

interface FormDialogProps {
  readonly title: string;
  readonly words: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly canKeep: boolean;
  readonly error?: unknown;
  readonly children?: ReactNode;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** Something to be given, and one verb that does it. */
export function FormDialog({
  title,
  words,
  verb,
  canKeep,
  error = null,
  children,
  onKeep,
  onClose,
}: FormDialogProps) {
  const { w } = useWords();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (canKeep) onKeep();
  };
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog">
        <Dialog>
          <form onSubmit={keep}>
            <Heading slot="title">{title}</Heading>
            <p className="dialog-words">{words}</p>
            {children}
            {error !== null && (
              <div className="dialog-notice" role="alert">
                <FailureWords error={error} away={w('draft.away')} refused={w('draft.refused')} />
              </div>
            )}
            <div className="dialog-steps">
              <Action onPress={onClose}>{w('correct.leave')}</Action>
              <Action look="main" type="submit" isDisabled={!canKeep}>
                {verb}
              </Action>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
