import type { Instrument } from '@biennium/core';
import {
  aknFromInstrument,
  docxFromInstrument,
  htmlFromInstrument,
  jsonFromInstrument,
} from '@biennium/documents';

export const exportForms = ['akn', 'json', 'html', 'docx'] as const;
export type ExportForm = (typeof exportForms)[number];

export const exportProfiles = ['guideline', 'unxml'] as const;
export type ExportProfile = (typeof exportProfiles)[number];

/** A file that an instrument became. */
export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

const kinds: Record<ExportForm, { ending: string; type: string }> = {
  akn: { ending: 'xml', type: 'application/akn+xml' },
  json: { ending: 'json', type: 'application/json' },
  html: { ending: 'html', type: 'text/html; charset=utf-8' },
  docx: {
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
};

/** An instrument as a file, named after `stem`, the name of what it was read from. */
export async function exportInstrument(
  instrument: Instrument,
  form: ExportForm,
  profile: ExportProfile,
  stem: string,
): Promise<Exported> {
  const part = instrument.part === null ? '' : `-${instrument.part}`;
  const { ending, type } = kinds[form];
  const name = `${stem}${part}.${ending}`;
  return { name, type, content: await contentOf(instrument, form, profile) };
}

async function contentOf(
  instrument: Instrument,
  form: ExportForm,
  profile: ExportProfile,
): Promise<Exported['content']> {
  switch (form) {
    case 'akn':
      return aknFromInstrument(instrument, { profile });
    case 'json':
      return jsonFromInstrument(instrument);
    case 'html':
      return htmlFromInstrument(instrument);
    case 'docx':
      return new Uint8Array(await docxFromInstrument(instrument));
  }
}

/** The name of a file without its folder and ending. */
export function stemOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? '';
  return name.replace(/\.[^.]{1,8}$/, '') || 'instrument';
}
