import { Failure } from './failure.ts';
import { inWorkspace } from './in-workspace.ts';

interface FileToSend {
  readonly path: string;
  readonly form: FormData;
  readonly headers?: Readonly<Record<string, string>>;
  /** How much has gone, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a form with a file, and tells how much of it has gone. @throws Failure when the server refuses or cannot be reached, or the person stops it */
export function sendFile<T>({ path, form, headers = {}, onProgress, signal }: FileToSend): Promise<T> {
  return new Promise((done, failed) => {
    // "fetch" tells nothing of what has gone.
    const sending = new XMLHttpRequest();
    sending.open('POST', inWorkspace(path));
    sending.responseType = 'json';
    sending.setRequestHeader('accept', 'application/json');
    for (const [name, value] of Object.entries(headers)) sending.setRequestHeader(name, value);
    sending.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    sending.onload = () => {
      if (sending.status >= 200 && sending.status < 300) return done(sending.response);
      const error = sending.response?.error;
      failed(
        new Failure(
          error?.code ?? `http-${sending.status}`,
          error?.message ?? sending.statusText,
          sending.status,
          error?.field ?? null,
        ),
      );
    };
    sending.onerror = () => failed(new Failure('away', 'The server does not answer.', 0));
    sending.onabort = () => failed(new Failure('stopped', 'Stopped.', 0));
    signal.addEventListener('abort', () => sending.abort());
    sending.send(form);
  });
}
