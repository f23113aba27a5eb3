import { HitWords } from './hit-words.tsx';

export default {
  'what was looked for is marked': (
    <HitWords snippet="… in Europe on mediation, and …" matches={[{ start: 15, end: 24 }]} />
  ),
};
