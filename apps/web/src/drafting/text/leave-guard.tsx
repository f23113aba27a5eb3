import { useBlocker } from '@tanstack/react-router';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Action } from '../../parts/action.tsx';
import '../../parts/dialog.css';
import { useWords } from '../../words/use-words.ts';
import { keptWords } from './kept-words.ts';

/** Asks before a person leaves words behind that the draft does not have. */
export function LeaveGuard({ draft }: { readonly draft: string }) {
  const { w } = useWords();
  // A fact that was begun waits in its dialog; it is no text.
  const isTyped = () => Object.keys(keptWords(draft)).some((about) => !about.startsWith('fact '));
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isTyped(),
    enableBeforeUnload: isTyped,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && reset()}>
      <Modal className="dialog">
        <Dialog role="alertdialog">
          <Heading slot="title">{w('leave.title')}</Heading>
          <p className="dialog-words">{w('leave.words')}</p>
          <div className="dialog-steps">
            <Action onPress={proceed}>{w('leave.leave')}</Action>
            <Action look="main" onPress={reset}>
              {w('leave.stay')}
            </Action>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
