import { IssueCounts } from './issue-counts.tsx';

export default {
  'all kinds': <IssueCounts counts={{ error: 1, warning: 12, note: 3 }} />,
  nothing: <IssueCounts counts={{ error: 0, warning: 0, note: 0 }} />,
};
