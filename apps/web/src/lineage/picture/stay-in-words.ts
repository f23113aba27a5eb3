import { useCallback } from 'react';
import type { TaggedLineage } from '../../api/lineage-queries.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import type { Stay } from './picture-of-lineage.ts';
import { stepInWords } from './step-in-words.ts';

/** What is read out of a stay: "OP5 of A/RES/63/114, Urges: reworded, softer". */
export function useStayNames({ members }: TaggedLineage): (stay: Stay) => string {
  const words = useWords();
  return useCallback(
    ({ member, paragraph, step }) => {
      const { w } = words;
      const head = members[member];
      const symbol = isolate(memberInWords(head, w));
      const change = stepInWords(step, words) || (step === null ? '' : w('relation.unchanged'));
      if (paragraph === null) return w('stay.end', { symbol, change });
      const address = isolate(paragraph.address);
      const phrase = isolate(paragraph.openingPhrase ?? '');
      return change === ''
        ? w('stay.first', { symbol, address, phrase })
        : w('stay.name', { symbol, address, phrase, change });
    },
    [members, words],
  );
}
