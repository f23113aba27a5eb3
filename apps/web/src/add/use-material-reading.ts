import { useCallback, useRef, useState } from 'react';
import { type Material, readMaterial } from '../api/changes.ts';
import type { FileReading } from '../api/shapes.ts';

export type MaterialReading =
  | { readonly step: 'choose' }
  | { readonly step: 'reading' }
  | { readonly step: 'failed'; readonly error: unknown }
  | { readonly step: 'read'; readonly reading: FileReading };

/** Reads material, one at a time; a reading under way can be cancelled. */
export function useMaterialReading() {
  const [state, setState] = useState<MaterialReading>({ step: 'choose' });
  const underWay = useRef<AbortController>(undefined);

  const cancel = useCallback(() => {
    underWay.current?.abort();
    setState({ step: 'choose' });
  }, []);
  const read = useCallback(async (material: Material) => {
    underWay.current?.abort();
    const controller = new AbortController();
    underWay.current = controller;
    setState({ step: 'reading' });
    try {
      const reading = await readMaterial(material, controller.signal);
      setState({ step: 'read', reading });
    } catch (error) {
      if (!controller.signal.aborted) setState({ step: 'failed', error });
    }
  }, []);
  return { state, read, cancel };
}

/** What a person would call the material. */
export function nameOfMaterial(material: Material): string {
  return 'file' in material ? material.file.name : material.name;
}
