import { type FormEvent, type ReactNode, useState } from 'react';
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

/** Something to be given, and one verb that does it. What was typed is not lost by one press of Escape: the first only says so. */
export function FormDialog(props: FormDialogProps) {
  const { title, words, verb, canKeep, isWide = false, notice, children, onKeep, onClose } = props;
  const { w } = useWords();
  const [leaving, setLeaving] = useState<'unasked' | 'typed' | 'asked'>('unasked');
  const leave = () => (leaving === 'typed' ? setLeaving('asked') : onClose());
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (canKeep) onKeep();
  };
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && leave()}>
      <Modal className={isWide ? 'dialog dialog-wide' : 'dialog'}>
        <Dialog>
          <form onSubmit={keep} onInput={(event) => isTyped(event.target) && setLeaving('typed')}>
            <Heading slot="title">{title}</Heading>
            <p className="dialog-words">{words}</p>
            {children}
            <div className="dialog-foot">
              {notice}
              {leaving === 'asked' && (
                <p className="dialog-notice" role="alert">
                  {w('dialog.typed')}
                </p>
              )}
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

/** Words take time to write anew; what was merely chosen does not. */
function isTyped(field: EventTarget): boolean {
  if (field instanceof HTMLTextAreaElement) return true;
  return field instanceof HTMLInputElement && field.type !== 'radio' && field.type !== 'checkbox';
}
