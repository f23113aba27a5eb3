import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { whoQuery } from '../api/who-queries.ts';
import { isTyping, singleKeysAct } from '../parts/keys.ts';
import { placeGroups, placesFor } from './place-groups.ts';

/** So long a `g` waits for the letter of the place. */
const patienceMilliseconds = 1500;

/** Lets `g` and the letter of a place lead there, while the person does not type and no dialog is in front. */
export function usePlaceKeys(): void {
  const navigate = useNavigate();
  const { data: who } = useQuery(whoQuery());
  const places = useRef(placesFor([], undefined));
  places.current = placesFor(
    placeGroups.flatMap((group) => group.places),
    who?.may,
  );
  useEffect(() => {
    let until = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, timeStamp } = event;
      if (ctrlKey || metaKey || altKey || isTyping(target) || !singleKeysAct()) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      const place = timeStamp < until ? places.current.find((each) => each.key === key) : undefined;
      until = key === 'g' && place === undefined ? timeStamp + patienceMilliseconds : 0;
      if (place === undefined) return;
      // The letter means the place, and nothing that it means on the page.
      event.preventDefault();
      event.stopPropagation();
      void navigate({ to: place.to });
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [navigate]);
}
