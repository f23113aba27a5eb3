import { asked, NoAnswer } from './asked.ts';
import { type BothSides, bothKeys, lineOf, wordsOfReport } from './both-sides.ts';
import { changed, type Fact } from './facts.ts';

/**
 * Somebody who works without a pause: proposes lines, changes their words, says something about them, accepts them for both sides, writes a report.
 * What is answered is noted.
 */
export class Client {
  readonly #name: string;
  readonly #facts: Fact[] = [];
  acknowledged = 0;
  readonly #of: BothSides;
  readonly #report: Fact;
  #turn = 0;
  #stopped = false;

  constructor(name: string, of: BothSides, report: string) {
    this.#name = name;
    this.#of = of;
    this.#report = {
      ...{ what: `report ${report}`, acknowledged: '', asked: new Set(), path: `/api/reports/${report}` },
      read: (answer) => (answer as { report: { content: { words: string } } }).report.content.words,
    };
  }

  /** Works until the program does not answer, or it is told to stop. */
  async work(address: string): Promise<void> {
    this.#stopped = false;
    try {
      while (!this.#stopped) await this.#line(address);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Facts to be held against what is there, each once. */
  takeFacts(): Fact[] {
    return [...this.#facts.splice(0), this.#report];
  }

  async #line(address: string): Promise<void> {
    const { sessions, matrix } = this.#of;
    const turn = `${this.#name}.${++this.#turn}`;
    const ask = (who: 'a' | 'b' | 'focal', method: string, path: string, json: object) =>
      asked(address, sessions[who], method, path, json);
    const proposed = { content: lineOf(`Sample ${turn}`), visibility: 'both sides' };
    const { activity } = await ask('a', 'POST', `/api/matrices/${matrix}/activities`, proposed);
    this.acknowledged++;
    const path = `/api/activities/${encodeURIComponent(activity.id)}`;
    type Page = { activity: { content: { title: string }; state: string }; remarks: { words: string }[] };
    const fact = (what: string, acknowledged: string, read: (page: Page) => string): Fact => {
      const made = { what: `${what} of ${turn}`, acknowledged, asked: new Set<string>(), path };
      const whole: Fact = { ...made, read: (answer) => read(answer as Page) };
      this.#facts.push(whole);
      return whole;
    };
    const title = fact('title', `Sample ${turn}`, (page) => page.activity.content.title);
    const state = fact('state', 'proposed', (page) => page.activity.state);
    const remarks = fact('remarks', '', (page) => page.remarks.map(({ words }) => words).join());
    const acknowledged = async (fact: Fact, to: string, work: () => Promise<unknown>) => {
      await changed(fact, to, work);
      this.acknowledged++;
    };
    await acknowledged(title, `Sample ${turn}, changed`, () =>
      ask('b', 'PATCH', path, { content: lineOf(`Sample ${turn}, changed`) }),
    );
    await acknowledged(remarks, turn, () =>
      ask('b', 'POST', `${path}/remarks`, { words: turn, visibility: 'both sides' }),
    );
    await acknowledged(state, 'accepted', () =>
      bothKeys(address, [sessions.a, sessions.b], 'accept-line', activity.id),
    );
    await acknowledged(this.#report, turn, () =>
      ask('focal', 'PATCH', this.#report.path, { content: wordsOfReport(turn) }),
    );
  }
}
