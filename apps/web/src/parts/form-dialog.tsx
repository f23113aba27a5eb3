import type { FormEvent, ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../words/use-words.ts';
import { Action } from './action.tsx';
import './dialog.css';

interface FormDialogProps {
  readonly title: string;
  readonly words: ReactNode;
  /** The verb on the button. */
  readonly verb: string;
  readonly canKeep: boolean;
  /** There is a list in it. */
  readonly isWide?: boolean;
  /** Said just above the button: why it was not kept, what happened meanwhile. */
  readonly notice?: ReactNode;
  readonly children?: ReactNode;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** Something to be given, and one verb that does it. */
export function FormDialog(props: FormDialogProps) {
  const { title, words, verb, canKeep, isWide = false, notice, children, onKeep, onClose } = props;
  const { w } = useWords();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (canKeep) onKeep();
  };
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className={isWide ? 'dialog dialog-wide' : 'dialog'}>
        <Dialog>
          <form onSubmit={keep}>
            <Heading slot="title">{title}</Heading>
            <p className="dialog-words">{words}</p>
            {children}
            <div className="dialog-foot">
              {notice}
              <div className="dialog-steps">
                <Action onPress={onClose}>{w('correct.leave')}</Action>
                <Action look="main" type="submit" isDisabled={!canKeep}>
                  {verb}
                </Action>
              </div>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
