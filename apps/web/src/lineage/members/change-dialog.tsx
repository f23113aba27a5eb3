import type { FormEvent, ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Action } from '../../parts/action.tsx';
import '../../parts/dialog.css';
import { useWords } from '../../words/use-words.ts';

interface ChangeDialogProps {
  readonly title: string;
  readonly words: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly canKeep: boolean;
  readonly children: ReactNode;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** What is to be changed, and one verb that does it. */
export function ChangeDialog({ title, words, verb, canKeep, children, onKeep, onClose }: ChangeDialogProps) {
  const { w } = useWords();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (canKeep) onKeep();
  };
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog change-dialog">
        <Dialog>
          <form onSubmit={keep}>
            <Heading slot="title">{title}</Heading>
            <p className="dialog-words">{words}</p>
            {children}
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
