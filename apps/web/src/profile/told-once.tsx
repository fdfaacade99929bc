import { Alert, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** A secret that is shown this once: to be copied, then put away. */
export function ToldOnce({
  title,
  hint,
  secret,
  onDone,
}: {
  title: string;
  hint: string;
  secret: string;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Alert type="warning" showIcon title={title} description={hint} />
      <Input
        readOnly
        value={secret}
        aria-label={title}
        className="told-once"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="toolbar">
        <Button type="primary" onClick={() => void navigator.clipboard.writeText(secret)}>
          {t('profile.copy')}
        </Button>
        <Button onClick={onDone}>{t('profile.copied')}</Button>
      </div>
    </div>
  );
}
