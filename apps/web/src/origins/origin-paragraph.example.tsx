import { looksOfMembers } from './origin-look.ts';
import { OriginParagraph } from './origin-paragraph.tsx';
import { someOrigins } from './test-kit/some-origins.ts';

const shown = (only: readonly number[]) =>
  someOrigins.map((origins, index) => (
    <OriginParagraph
      key={origins.paragraph.address}
      origins={origins}
      index={index}
      language="en"
      looks={looksOfMembers(3)}
      only={only}
      reached={index === 0 ? 0 : null}
      chosen={index === 1 ? 1 : null}
    />
  ));

export default {
  'each run in the tint of its member': shown([]),
  'the words of one member strong': shown([1]),
};
