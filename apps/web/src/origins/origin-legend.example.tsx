import { OriginLegend } from './origin-legend.tsx';
import { looksOfMembers } from './origin-look.ts';

const members = [2004, 2015, 2024].map((year) => ({
  instrument: `${year}`,
  symbol: `A/RES/${year - 1945}/1`,
  draftSymbol: null,
  title: null,
  kind: 'resolution' as const,
  session: year - 1945,
  adoptedOn: `${year}-11-18`,
  language: 'en',
}));

export default {
  'shares of words, one member pressed': (
    <OriginLegend
      members={members}
      shares={[
        { instrument: 0, words: 50, share: 0.5 },
        { instrument: 1, words: 30, share: 0.3 },
        { instrument: 2, words: 20, share: 0.2 },
      ]}
      looks={looksOfMembers(3)}
      only={[1]}
      pointed={0}
      onChange={() => {}}
    />
  ),
};
