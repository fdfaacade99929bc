import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';

/** Tells whoever coordinates that letters wait for a person to make sense of them. */
export function IncomingMailNotice() {
  const { t } = useTranslation();
  const mails = api.useQuery('get', '/api/incoming-mail', { params: { query: { waiting: true } } }, { staleTime: 0 });
  const count = mails.data?.waiting ?? 0;
  if (count === 0)
    return (
      <p className="no-print">
        <Link to="/incoming-mail">{t('incomingMail.title')}</Link>
      </p>
    );
  return (
    <Alert
      className="panel-gap no-print"
      type="warning"
      showIcon
      role="status"
      title={t('incomingMail.notice', { count })}
      description={<Link to="/incoming-mail">{t('incomingMail.open')}</Link>}
    />
  );
}
