import { Action } from './action.tsx';
import { StateView } from './state-view.tsx';

export default {
  'nothing is like that': (
    <StateView title="No thread is like that" words="Ask for less at once.">
      <Action look="main">Show all</Action>
    </StateView>
  ),
};
