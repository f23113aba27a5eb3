import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Material } from '../api/changes.ts';
import { Failing } from '../parts/failing.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { useWords } from '../words/use-words.ts';
import './add-page.css';
import { ChooseMaterial } from './choose-material.tsx';
import { Preview } from './preview.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { Unreadable } from './unreadable.tsx';
import { nameOfMaterial, useMaterialReading } from './use-material-reading.ts';

/** A file or pasted words become a reading; nothing is stored until the person says so. */
export function AddPage() {
  const { w } = useWords();
  const { draft } = useSearch({ from: '/add' });
  const { state, read, cancel } = useMaterialReading();
  const [material, setMaterial] = useState<Material | null>(null);
  const start = (next: Material) => {
    setMaterial(next);
    void read(next);
  };
  useEffect(() => cancel, [cancel]);

  if (state.step === 'read' && material !== null) {
    if (state.reading.readings.length > 0 && state.reading.source !== null) {
      return <Preview material={material} reading={state.reading} onLeave={cancel} />;
    }
    return <Unreadable reading={state.reading} onLeave={cancel} />;
  }
  return (
    <div className="add">
      <PageHeading title={w('add.title')} />
      <p className="add-words">{w(draft === undefined ? 'add.words' : 'add.forDraft')}</p>
      {state.step === 'reading' && material !== null && (
        <ReadingProgress name={nameOfMaterial(material)} onCancel={cancel} />
      )}
      {state.step === 'failed' && material !== null && (
        <Failing error={state.error} kept={w('add.failed.kept')} onRetry={() => start(material)} />
      )}
      {state.step !== 'reading' && <ChooseMaterial onMaterial={start} />}
    </div>
  );
}
