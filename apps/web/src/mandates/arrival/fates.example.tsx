import { useMedia } from '../../parts/use-media.ts';
import { FactsList } from '../facts/facts-list.tsx';
import { FateView } from '../facts/fate-view.tsx';
import { MandateRows, rowHeights } from '../list/mandate-rows.tsx';
import type { MandatesInSight } from '../list/use-mandates.ts';
import { StandingMark, standings } from '../standing-mark.tsx';
import { madeUpArrival, madeUpFates } from '../test-kit/made-up-mandates.ts';
import './arrival.css';
import { ArrivalForView } from './arrival-for.tsx';
import { ArrivalSign, arrivalKinds } from './arrival-sign.tsx';

const mandates = Object.values(madeUpFates);

const inSight: MandatesInSight = {
  total: mandates.length,
  rowAt: (index) => mandates[index] ?? null,
  has: () => true,
  ...{ isOld: false, error: null, ask: () => {} },
};

function ListOfFates() {
  const isNarrow = useMedia('(max-width: 62rem)');
  return (
    <MandateRows
      list={{ current: null }}
      mandates={inSight}
      first={0}
      end={mandates.length}
      rowHeight={isNarrow ? rowHeights.narrow : rowHeights.wide}
      group="due"
    />
  );
}

export default {
  'what a new text does to mandates': arrivalKinds.map((kind) => (
    <p key={kind}>
      <ArrivalSign kind={kind} />
    </p>
  )),
  'for one who is asked: new, changed, lapsed, unfinished, as before': (
    <ArrivalForView
      arrival={madeUpArrival}
      mandates={new Map(mandates.map((mandate) => [mandate.id, mandate]))}
      language="en"
    />
  ),
  'the same in the list': <ListOfFates />,
  'on the page of one': mandates.map((mandate) => (
    <section key={mandate.id}>
      <FateView mandate={mandate} />
      <FactsList mandate={mandate} />
    </section>
  )),
  'where it stands': standings.map((standing) => (
    <p key={standing}>
      <StandingMark standing={standing} />
    </p>
  )),
};
