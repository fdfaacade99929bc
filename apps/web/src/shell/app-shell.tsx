import { Outlet, useRouter } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../api/query-client.js';
import { LoadingRows } from '../parts/loading-rows.js';
import { useSearchKey } from '../parts/search-key.js';
import { Header } from './header.js';
import { sessionOptions } from './session.js';
import { SimulatedClockBanner } from './simulated-clock-banner.js';

/** Asks the router to check the session again when an answer said it is over. */
function useLostSession() {
  const router = useRouter();
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        const isSession = event.query.queryHash === JSON.stringify(sessionOptions.queryKey);
        if (isSession && event.type === 'updated' && event.action.type === 'error') void router.invalidate();
      }),
    [router],
  );
}

export function AppShell() {
  const { t } = useTranslation();
  useSearchKey();
  useLostSession();
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <Header />
      <SimulatedClockBanner />
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<LoadingRows />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
