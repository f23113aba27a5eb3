import { exportInstrument } from '../../commands/export-instrument.ts';
import { showInstrument } from '../../commands/show-instrument.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { contextOf, type House } from '../house.ts';
import type { Routes } from '../routes.ts';

/** An instrument as a page for paper, or for a browser without scripts. */
export function addPrintPage(api: Routes, house: House): void {
  api.get('/print/instruments/:id', async (c) => {
    const shown = await showInstrument(contextOf(house, c), c.req.param('id'));
    if (!shown.done) return answerRefusal(c, shown.refusal);
    const { content, type } = await exportInstrument(shown.value.instrument, 'html', 'guideline', 'page');
    return c.body(content, 200, {
      'content-type': type,
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
      'cache-control': 'no-cache',
    });
  });
}
