import { QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { CodeForm, type Sending } from './code-form.js';

interface Props {
  factor: { readonly secret: string; readonly address: string };
  send: Sending;
  onCode: (code: string) => void;
}

/** The secret for the telephone, as a picture and to be typed, and the code that shows it has arrived. */
export function NewFactor({ factor, send, onCode }: Props) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <p>{t('profile.factor.scan')}</p>
      <QRCode
        value={factor.address}
        type="svg"
        size={200}
        color="#000"
        bgColor="#fff"
        aria-label={t('profile.factor.picture')}
      />
      <p>
        {t('profile.factor.typed')} <code className="secret">{groupsOfFour(factor.secret)}</code>
      </p>
      <CodeForm action={t('profile.factor.confirm')} send={send} onCode={onCode} />
    </div>
  );
}

function groupsOfFour(secret: string): string {
  return secret.match(/.{1,4}/gu)?.join(' ') ?? secret;
}
