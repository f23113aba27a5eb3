import { readdirSync, readFileSync } from 'node:fs';
import { type Instrument, instrumentsFromSource } from '@biennium/core';
import { aknFromInstrument, htmlFromInstrument, readDocument } from '@biennium/documents';
import { docxFromInstrument } from './docx-from-instrument.ts';

const corpus = new URL('../../../../corpus/', import.meta.url);
const fixtures = new URL('../../../../packages/documents/fixtures/', import.meta.url);

export interface BenchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The founding texts as files of each format, and the fixtures of the formats that the program does not write. */
export async function filesByFormat(): Promise<Record<string, BenchFile[]>> {
  const texts = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, corpus))) }));
  const instruments = await Promise.all(texts.map(instrumentOf));
  const written = (ending: string, write: (instrument: Instrument) => string | Uint8Array): BenchFile[] =>
    instruments.map((instrument, index) => {
      const content = write(instrument);
      return {
        name: (texts[index] as BenchFile).name.replace(/txt$/, ending),
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      };
    });
  const fixture = (name: string): BenchFile => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(name, fixtures))),
  });
  return {
    text: texts,
    akn: written('xml', (instrument) => aknFromInstrument(instrument, { profile: 'unxml' })),
    html: written('html', htmlFromInstrument),
    docx: written('docx', docxFromInstrument),
    doc: [fixture('sample-typed-numbers.doc'), fixture('sample-automatic-numbers.doc')],
    pdf: [fixture('sample-libreoffice.pdf')],
  };
}

async function instrumentOf(file: BenchFile): Promise<Instrument> {
  const { value } = await readDocument(file.bytes, file.name);
  if (value === null) throw new Error(`${file.name} was not read`);
  return (instrumentsFromSource(value)[0] as { value: Instrument }).value;
}
