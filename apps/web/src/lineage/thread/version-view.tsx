import type { Link } from '@biennium/core';
import type { TaggedLineage, ThreadStep, ThreadVersion } from '../../api/lineage-queries.ts';
import { RedlineView } from '../../parts/redline-view.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { memberInWords } from '../member-in-words.ts';
import { stepOf } from '../picture/picture-of-lineage.ts';
import { stepInWords } from '../picture/step-in-words.ts';
import { shortSymbol } from '../short-symbol.ts';
import { DecisionsView } from './decisions-view.tsx';
import { InAndOutView } from './in-and-out-view.tsx';
import { LinkCorrections } from './link-corrections.tsx';
import { unchangedRedline } from './unchanged-redline.ts';
import { VersionHead } from './version-head.tsx';

interface VersionViewProps {
  readonly version: ThreadVersion;
  /** From the version before it; null for the first. */
  readonly step: ThreadStep | null;
  readonly before: ThreadVersion | null;
  readonly lineage: TaggedLineage;
  readonly routine: 'marked' | 'folded';
}

/** A version with what changed on the way to it. */
export function VersionView({ version, step, before, lineage, routine }: VersionViewProps) {
  const words = useWords();
  const { w, number } = words;
  const { language } = lineage;
  const link = step?.link ?? linkInto(lineage, version);
  const said = stepInWords(stepOf(link ?? undefined), words);
  const rules = [...new Set((step?.changes ?? []).map(({ rule }) => rule).filter((rule) => rule !== null))];
  const between = before === null ? [] : gapsBetween(lineage, before.member);
  return (
    <li className="version">
      <VersionHead version={version} />
      <div className="version-body">
        <p className="version-change">
          {link === null ? (
            w('stay.start')
          ) : (
            <>
              <b>{said || w('relation.unchanged')}</b>
              {step !== null && link.reworded && (
                <span>{w('stay.alike', { percent: number(Math.floor(link.similarity * 100)) })}</span>
              )}
              {rules.length > 0 && (
                <span>
                  {w('thread.routine', {
                    rules: rules.map((rule) => w(`rule.${rule}`)).join(w('list.comma')),
                  })}
                </span>
              )}
            </>
          )}
        </p>
        <RedlineView
          redline={step?.redline ?? unchangedRedline(version.paragraph.text)}
          changes={step?.changes ?? []}
          old={before?.paragraph}
          new={version.paragraph}
          language={language}
          routine={routine}
        />
        {step !== null && <InAndOutView step={step} language={language} />}
        {between.length > 0 && step?.link?.reworded && (
          <p className="version-gaps">
            {w('thread.between.notHeld', {
              symbols: between.map(({ symbol }) => isolate(shortSymbol(symbol))).join(w('list.comma')),
              symbol: isolate(memberInWords(version.instrument, w)),
            })}
          </p>
        )}
        <DecisionsView lineage={lineage} version={version} />
        <LinkCorrections lineage={lineage} version={version} before={before} />
      </div>
    </li>
  );
}

/** What became of it on the way into its first instrument; null where nothing was held before. */
function linkInto({ lineage }: TaggedLineage, { member, paragraph }: ThreadVersion): Link | null {
  return (
    lineage.links.find(({ to }) => to?.instrument === member && to.addresses.includes(paragraph.address)) ??
    null
  );
}

function gapsBetween({ lineage }: TaggedLineage, after: number) {
  return lineage.gaps.filter((gap) => gap.after === after && gap.draft === null);
}
