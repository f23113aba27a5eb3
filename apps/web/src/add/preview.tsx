import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { keepMaterial, type Material } from '../api/changes.ts';
import type { CorrectableField, FileReading, ReadingMatter } from '../api/shapes.ts';
import { Action } from '../parts/action.tsx';
import { CorrectDialog } from '../read/correct-dialog.tsx';
import { Reading } from '../read/reading.tsx';
import { SourceToggle } from '../read/source-toggle.tsx';
import { useWords } from '../words/use-words.ts';
import { correctedMatter, lastCorrections, type UnkeptCorrection } from './corrected-matter.ts';
import { KeepFailed } from './keep-failed.tsx';
import { rememberPasted } from './pasted-text.ts';
import { pendingCorrections, rememberCorrections } from './pending-corrections.ts';
import './preview.css';

interface PreviewProps {
  readonly material: Material;
  readonly reading: FileReading;
  readonly onLeave: () => void;
}

/** What was read, before anything is stored: look, correct, keep or leave. */
export function Preview({ material, reading, onLeave }: PreviewProps) {
  const { w } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { draft } = useSearch({ from: '/add' });
  const { sha256 } = reading.file;
  const [shown, setShown] = useState(0);
  const [corrections, setCorrections] = useState<readonly UnkeptCorrection[]>(() =>
    pendingCorrections(sha256),
  );
  useEffect(() => rememberCorrections(sha256, corrections), [sha256, corrections]);
  const [correcting, setCorrecting] = useState<CorrectableField | null>(null);
  const [keeping, setKeeping] = useState<'no' | 'now' | { readonly failed: unknown }>('no');
  const matter = useMemo(
    (): ReadingMatter | null => correctedMatter(reading, shown, corrections),
    [reading, shown, corrections],
  );
  if (matter === null) return null;
  const isBare = matter.instrument.preamble.length + matter.instrument.operative.length === 0;

  const keep = async () => {
    setKeeping('now');
    try {
      const ids = await keepMaterial(material, lastCorrections(corrections));
      rememberPasted({ text: '', name: '' });
      rememberCorrections(sha256, []);
      await client.invalidateQueries();
      const [only, ...others] = ids;
      if (draft !== undefined) {
        const adopt = only !== undefined && others.length === 0 ? only : 'choose';
        await navigate({
          to: '/drafts/$id',
          params: { id: draft },
          search: { view: 'revisions', adopt },
        });
      } else if (only !== undefined && others.length === 0) {
        await navigate({ to: '/resolutions/$id', params: { id: only } });
      } else await navigate({ to: '/resolutions' });
    } catch (failed) {
      setKeeping({ failed });
    }
  };

  return (
    <>
      <div className="preview-bar">
        <p role="status">{w(isBare ? 'preview.nothing' : 'preview.words')}</p>
        {reading.readings.length > 1 && (
          <fieldset className="preview-parts">
            <legend className="unseen">{w('preview.parts')}</legend>
            {reading.readings.map(({ instrument: { part } }, i) => (
              <Action key={part ?? String(i)} aria-pressed={i === shown} onPress={() => setShown(i)}>
                {w('preview.part', { part: part ?? String(i + 1) })}
              </Action>
            ))}
          </fieldset>
        )}
        <div className="preview-steps">
          <Action onPress={onLeave}>{w('preview.leave')}</Action>
          <Action look={isBare ? 'plain' : 'main'} isDisabled={keeping === 'now'} onPress={() => void keep()}>
            {w('preview.keep')}
          </Action>
        </div>
      </div>
      {typeof keeping === 'object' && <KeepFailed error={keeping.failed} />}
      <Reading
        key={shown}
        matter={matter}
        onCorrect={setCorrecting}
        actions={(source) => <SourceToggle {...source} />}
      />
      {correcting !== null && (
        <CorrectDialog
          field={correcting}
          value={matter.instrument[correcting]}
          proposed={matter.proposed[correcting]}
          tag=""
          keeping={async (correction) => {
            setCorrections([
              ...corrections,
              { ...correction, position: shown, at: new Date().toISOString() },
            ]);
            return null;
          }}
          onClose={() => setCorrecting(null)}
        />
      )}
    </>
  );
}
