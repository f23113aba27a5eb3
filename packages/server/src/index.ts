export { serverApp } from './api/app.ts';
export { type Listening, listen } from './api/listen.ts';
export { importFiles, startImport } from './commands/import-files.ts';
export { type FileReading, readFile } from './commands/read-file.ts';
export { localPerson } from './policies/actor.ts';
export { Readers } from './readers/readers.ts';
export { openStore, type Store, type StorePlace } from './store/open.ts';
