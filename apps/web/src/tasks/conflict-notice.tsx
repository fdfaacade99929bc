import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';

/** Somebody was quicker: who did what, and the new state on request; what was typed stays in its form. */
export function ConflictNotice({ error, onReload }: { error: unknown; onReload: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('tasks.conflict.title')}
      description={
        <>
          <p>{asProblem(error).message}</p>
          <p>{t('tasks.conflict.hint')}</p>
          <Button onClick={onReload}>{t('tasks.conflict.reload')}</Button>
        </>
      }
    />
  );
}
