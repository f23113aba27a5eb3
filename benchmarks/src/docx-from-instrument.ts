import type { Instrument } from '@biennium/core';
import { docxFile, paragraph, run } from '../../packages/documents/src/test-kit/docx-file.ts';

/** An instrument as a plain Word file: typed numbers, italic opening phrases, no notes. */
export function docxFromInstrument(instrument: Instrument): Uint8Array {
  const lines = [instrument.title ?? '', instrument.enactingFormula ?? ''].map((line) =>
    paragraph(run(line)),
  );
  const paragraphs = [...instrument.preamble, ...instrument.operative].map((clause) => {
    const phrase = clause.openingPhrase ?? '';
    return paragraph(
      (clause.number ? run(`${clause.number}.\t`) : '') +
        run(phrase, '<w:i/>') +
        run(clause.text.slice(phrase.length)),
    );
  });
  return docxFile({ body: [...lines, ...paragraphs].join('') });
}
