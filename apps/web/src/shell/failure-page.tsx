import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { BarePage } from './bare-page.js';

/** What stands in place of a page that could not open: the server's words where there are some. */
export function FailurePage({ error }: { error: unknown }) {
  const { t } = useTranslation();
  return (
    <BarePage title={t('shell.failureTitle')}>
      <p>{error instanceof Problem ? error.message : t('shell.failureHint')}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('shell.reload')}
      </Button>
    </BarePage>
  );
}
