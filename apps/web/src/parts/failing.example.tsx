import { Failure } from '../api/failure.ts';
import { Failing } from './failing.tsx';

export default {
  'no server could be reached': (
    <Failing error={new Failure('away', '', 0)} kept="What you pasted is still below." onRetry={() => {}} />
  ),
  'the server refused': (
    <Failing
      error={new Failure('not-permitted', 'Only the person at this machine may do this.', 403)}
      onRetry={() => {}}
    />
  ),
};
