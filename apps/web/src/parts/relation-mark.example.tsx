import { RelationMark } from './relation-mark.tsx';

export default {
  'what can become of a paragraph': (
    <>
      {(
        [
          'first',
          'unchanged',
          'revised',
          'routine',
          'moved',
          'split',
          'merged',
          'recast',
          'added',
          'dropped',
        ] as const
      ).map((relation) => (
        <RelationMark key={relation} relation={relation} />
      ))}
    </>
  ),
};
