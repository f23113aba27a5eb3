import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { Places } from './places.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** The places, the language and the theme over a narrow screen. */
export function PlacesSheet({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  return (
    <ModalOverlay className="sheet-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="places-sheet">
        <Dialog aria-label={w('frame.places')}>
          <div className="places-sheet-close">
            <Action look="bare" icon="close" aria-label={w('frame.close')} onPress={onClose} />
          </div>
          <Places onGo={onClose} />
          <div className="places-sheet-choices">
            <LanguageChoice inWords />
            <ThemeChoice inWords />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
