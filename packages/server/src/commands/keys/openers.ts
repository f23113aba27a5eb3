import { openAcceptance } from './accept-line.ts';
import { openAdoption } from './adopt-matrix.ts';
import { openAmendment } from './amend-line.ts';
import { openClosing } from './close-matrix.ts';
import { openCompletion } from './complete-activity.ts';
import type { Openers } from './decision.ts';
import { openRoundOpening } from './open-round.ts';
import { openPublication } from './publish.ts';

/** How each decision that takes both sides is opened, and what it does when it is taken. */
export const openers: Openers = {
  'accept line': openAcceptance,
  'adopt matrix': openAdoption,
  'amend line': openAmendment,
  'close matrix': openClosing,
  'complete activity': openCompletion,
  'open round': openRoundOpening,
  publish: openPublication,
};
