import { KindFilter } from './kind-filter.tsx';
import { countsOfKinds } from './kind-of-row.ts';
import { aComparison } from './test-kit/a-row.ts';

export default {
  'one kind alone': <KindFilter counts={countsOfKinds(aComparison())} only={['moved']} onChange={() => {}} />,
};
