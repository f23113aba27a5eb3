import { chromium } from 'playwright-core';

/** How a list scrolled at one speed. Times are in milliseconds. */
export interface Scrolled {
  /** Pixels a frame. */
  readonly speed: number;
  readonly frames: number;
  /** Between one frame and the next, half of them; the display shows one every 16.7. */
  readonly median: number;
  /** Frames that came more than one frame late. */
  readonly dropped: number;
  /** Processor time of the page's own thread for a frame: what is above 16.7 drops frames on any machine. */
  readonly work: number;
}

const FRAMES = 300;

/**
 * Scrolls a page in a real browser for 300 frames at each speed, once the rows that `selector` names are shown. `CHROMIUM_PATH` names a browser,
 * otherwise that of the npm package is used, which draws without a graphics processor.
 */
export async function scrolledList(
  address: string,
  selector: string,
  speeds: readonly number[],
): Promise<readonly Scrolled[]> {
  const executablePath =
    process.env['CHROMIUM_PATH'] ?? (await (await import('@sparticuz/chromium')).default.executablePath());
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--no-first-run',
  ];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator(selector).first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(2000);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const scrolled: Scrolled[] = [];
    for (const speed of speeds) {
      const before = await worked();
      const gaps = await page.evaluate(scroll, { speed, frames: FRAMES });
      const work = ((await worked()) - before) / FRAMES;
      const sorted = gaps.toSorted((one, other) => one - other);
      const dropped = gaps.filter((gap) => gap > 33.4).length;
      scrolled.push({ speed, frames: FRAMES, median: sorted[FRAMES >> 1] as number, dropped, work });
    }
    return scrolled;
  } finally {
    await browser.close();
  }
}

/** In the page: scrolls on with every frame, and answers the times between them. */
async function scroll({ speed, frames }: { speed: number; frames: number }): Promise<number[]> {
  // biome-ignore lint/suspicious/noExplicitAny: the window of the page, in which this runs
  const page = globalThis as any;
  const frame = () => new Promise((shown) => page.requestAnimationFrame(shown));
  page.scrollTo(0, 2000);
  await new Promise((rested) => setTimeout(rested, 300));
  const gaps: number[] = [];
  let last = performance.now();
  for (let at = 1; at <= frames; at++) {
    await frame();
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    page.scrollTo(0, 2000 + at * speed);
  }
  return gaps;
}

/** The figures as lines of a table. */
export function tableOfScrolling(scrolled: readonly Scrolled[]): string {
  const lines = scrolled.map(
    ({ speed, frames, median, dropped, work }) =>
      `| ${speed} | ${median.toFixed(1)} | ${dropped} of ${frames} | ${work.toFixed(1)} |`,
  );
  const head = ['| pixels a frame | median ms between frames | frames over 33.4 ms | ms of work a frame |'];
  return [...head, '|---|---|---|---|', ...lines, ''].join('\n');
}
