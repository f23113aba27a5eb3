import type { Call, Piece } from './manuscript.ts';

/**
 * Settles which notes Word counts, call by call in the order of the file: those whose printed number is the one that the count gives in each
 * of the texts that has them. All others bear the mark that is printed, a star for instance; where it is another one in the
 * two texts, the old call goes and the new one comes.
 */
export class CountedNotes {
  #old = 0;
  #new = 0;

  settled(piece: Piece): readonly Piece[] {
    if (piece.kind === 'words') return [piece];
    const inOld = piece.fate !== 'inserted';
    const inNew = piece.fate !== 'deleted';
    const fitsOld = !inOld || piece.note.old === String(this.#old + 1);
    const fitsNew = !inNew || piece.note.new === String(this.#new + 1);
    if (fitsOld && fitsNew) {
      if (inOld) this.#old += 1;
      if (inNew) this.#new += 1;
      return [piece];
    }
    if (piece.fate === 'kept' && piece.note.old !== piece.note.new) {
      return [
        ...this.settled({ ...piece, fate: 'deleted' }),
        ...this.settled({ ...piece, fate: 'inserted' }),
      ];
    }
    return [{ ...piece, mark: markOf(piece) }];
  }
}

function markOf({ fate, note }: Call): string {
  return (fate === 'deleted' ? note.old : note.new) ?? '';
}
