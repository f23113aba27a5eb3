/** What an answer has; whoever asks knows it. */
// biome-ignore lint/suspicious/noExplicitAny: the shapes of answers are those of the API
export type Answer = any;

/** The program did not answer, or says that its database is away: what was asked may have been done. */
export class NoAnswer extends Error {}

/** The program answered, and would not. */
class NotDone extends Error {}

/**
 * Asks a program for something, signed in with a session or not, and takes whatever version is there.
 * @throws NoAnswer, NotDone
 */
export async function asked(
  address: string,
  session: string | null,
  method: string,
  path: string,
  json?: object,
): Promise<Answer> {
  const said = await fetch(address + path, {
    method,
    headers: {
      ...{ 'content-type': 'application/json', 'if-match': '*' },
      ...(session === null ? {} : { cookie: `biennium-session=${session}` }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    signal: AbortSignal.timeout(60_000),
  })
    .then(async (answer) => ({ status: answer.status, ok: answer.ok, text: await answer.text(), answer }))
    .catch((error: unknown) => {
      throw new NoAnswer(String(error));
    });
  if (said.status === 503) throw new NoAnswer(said.text);
  if (!said.ok) throw new NotDone(`${method} ${path}: ${said.status} ${said.text}`);
  const cookie = /biennium-session=([\w-]+)/.exec(said.answer.headers.get('set-cookie') ?? '')?.[1];
  return cookie === undefined ? (said.text === '' ? null : JSON.parse(said.text)) : { session: cookie };
}
