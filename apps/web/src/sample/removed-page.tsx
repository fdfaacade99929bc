import { useTranslation } from 'react-i18next';
import { BarePage } from '../shell/bare-page.js';

/** What is left after the sample: it stands in memory, because its server is gone. */
export function RemovedPage() {
  const { t } = useTranslation();
  return (
    <BarePage title={t('sample.removedTitle')}>
      <p role="status">{t('sample.removedHint')}</p>
      <p className="soft">{t('sample.removedAgain')}</p>
    </BarePage>
  );
}
