import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

/**
 * Lets plain links within an element go to their addresses without a new page. A picture has thousands of them; links of the router
 * would each watch the address.
 */
export function usePlainLinks(): (event: MouseEvent) => void {
  const router = useRouter();
  return (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[data-plain]') : null;
    const address = link?.getAttribute('href');
    if (address == null) return;
    event.preventDefault();
    router.history.push(address);
  };
}
