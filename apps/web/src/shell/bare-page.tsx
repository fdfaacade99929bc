import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../parts/page-title.js';
import { BareSampleBanner } from '../sample/sample-banner.js';
import { LanguageSwitch } from './language-switch.js';
import { ProductMark } from './product-mark.js';

/** A page without navigation: sign-in, links from letters, what is not there. */
export function BarePage({ title, children, wide = false }: { title: ReactNode; children: ReactNode; wide?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={wide ? 'bare bare-wide' : 'bare'}>
      <header className="bare-product">
        <ProductMark />
        {t('shell.product')}
        <LanguageSwitch />
      </header>
      <BareSampleBanner />
      <main>
        <PageTitle>{title}</PageTitle>
        {children}
      </main>
    </div>
  );
}
