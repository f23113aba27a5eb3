import { Action } from './action.tsx';

export default {
  'the one thing that a view is for': <Action look="main">Keep</Action>,
  'one of several': <Action icon="export">Take away</Action>,
  'a picture alone, read out by its label': (
    <Action look="bare" icon="correct" aria-label="Correct: Symbol" />
  ),
  'cannot be done now': <Action isDisabled>Read it</Action>,
};
