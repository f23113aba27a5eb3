import { i18n } from '@lingui/core';
import { I18nProvider as LinguiProvider, useLingui } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { I18nProvider as AriaProvider } from 'react-aria-components/I18nProvider';
import { isAway } from './api/failure.ts';
import { router } from './router.tsx';
import { isLanguage, languages } from './words/language.ts';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (times, error) => isAway(error) && times < 1,
      retryDelay: 400,
    },
    mutations: { networkMode: 'always' },
  },
});

export function App() {
  return (
    <LinguiProvider i18n={i18n}>
      <SameLocale>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </SameLocale>
    </LinguiProvider>
  );
}

/** The components' own words, dates and direction follow the language of the screen. */
function SameLocale({ children }: { readonly children: ReactNode }) {
  const { locale } = useLingui().i18n;
  return (
    <AriaProvider locale={isLanguage(locale) ? languages[locale].locale : 'en'}>{children}</AriaProvider>
  );
}
