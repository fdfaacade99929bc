import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** The codes that stand in for a lost telephone, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Alert type="warning" showIcon title={t('profile.recovery.once')} description={t('profile.recovery.hint')} />
      <ul className="recovery-codes" aria-label={t('profile.recovery.title')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="toolbar no-print">
        <Button type="primary" onClick={onDone}>
          {t('profile.recovery.done')}
        </Button>
        <Button onClick={() => window.print()}>{t('profile.recovery.print')}</Button>
      </div>
    </div>
  );
}
