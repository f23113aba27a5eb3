import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { BugView } from './frame/bug-view.tsx';
import { Frame } from './frame/frame.tsx';
import { NowhereView } from './parts/nowhere-view.tsx';
import { filterOfSearch } from './resolutions/filter-of-search.ts';
import { ResolutionsPage } from './resolutions/resolutions-page.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: NowhereView });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/resolutions', replace: true });
  },
});

const resolutions = createRoute({
  getParentRoute: () => root,
  path: '/resolutions',
  validateSearch: filterOfSearch,
  component: ResolutionsPage,
});

const resolution = createRoute({
  getParentRoute: () => root,
  path: '/resolutions/$id',
  component: lazyRouteComponent(() => import('./read/read-page.tsx'), 'ReadPage'),
});

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: lazyRouteComponent(() => import('./add/add-page.tsx'), 'AddPage'),
});

/** Every view has an address; search parameters are plain words, so that an address can be read and sent. */
export const router = createRouter({
  routeTree: root.addChildren([home, resolutions, resolution, add]),
  defaultErrorComponent: BugView,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultHashScrollIntoView: false,
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(search)) {
      if (value !== undefined && value !== '') parameters.set(name, String(value));
    }
    const words = parameters.toString();
    return words === '' ? '' : `?${words}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
