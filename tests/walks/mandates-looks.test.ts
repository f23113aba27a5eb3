import { expect, test } from 'vitest';
import { openHouse } from './in-the-house.ts';
import { mandatesRead } from './mandates-of.ts';
import { looks, person } from './person.ts';

const here = openHouse();

test.each(looks)(
  'mandates in $language, $theme, at $width pixels: nothing overflows, no fault of accessibility',
  async (look) => {
    const id = await mandatesRead(here.house);
    const visitor = await person(here.chrome, here.house.address, look);
    const { page } = visitor;
    const looksWell = async (address: string, place: string, name: string) => {
      await page.goto(address);
      await page.locator(place).first().waitFor();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await visitor.looks(name);
    };
    const instrument = encodeURIComponent(id);
    const [{ id: first }] = (
      await (await fetch(`${here.house.address}/api/mandates?instrument=${instrument}&size=1`)).json()
    ).items;
    await looksWell('/mandates', '.mandate-row', 'mandates');
    await looksWell('/mandates?group=due&fate=last', '.mandate-row', 'mandates-due');
    await looksWell(`/mandates/${encodeURIComponent(first)}`, '.life-texts', 'mandate');
    await looksWell(`/review/${instrument}`, '.review-current', 'review');
    await page.keyboard.press('e');
    await page.getByRole('dialog').waitFor();
    await visitor.looks('review-correct');
    await looksWell(`/arrival/${instrument}`, '.arrival-for', 'arrival');
    await visitor.leaves();
  },
);
