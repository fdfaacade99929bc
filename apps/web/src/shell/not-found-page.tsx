import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BarePage } from './bare-page.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <BarePage title={t('shell.notFoundTitle')}>
      <p>{t('shell.notFoundHint')}</p>
      <p>
        <Link to="/">{t('shell.goHome')}</Link>
      </p>
    </BarePage>
  );
}
