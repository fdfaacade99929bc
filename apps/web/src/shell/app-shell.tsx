import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingRows } from '../parts/loading-rows.js';
import { useSearchKey } from '../parts/search-key.js';
import { SampleBanner } from '../sample/sample-banner.js';
import { Header } from './header.js';
import { useSession } from './session.js';
import { SimulatedClockBanner } from './simulated-clock-banner.js';

export function AppShell() {
  const { t } = useTranslation();
  const { instance } = useSession();
  useSearchKey();
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <Header />
      {instance === 'sample' ? <SampleBanner /> : <SimulatedClockBanner />}
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<LoadingRows />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
