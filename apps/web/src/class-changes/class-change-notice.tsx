import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { useMay } from '../shell/session.js';

/** Tells whoever coordinates that lists have changed by which tasks were given; of one order, or of all of his. */
export function ClassChangeNotice({ orderId }: { orderId?: string }) {
  const { t } = useTranslation();
  const mayDecide = useMay('orders.confirm');
  const changes = api.useQuery(
    'get',
    '/api/class-changes',
    { params: { query: orderId === undefined ? {} : { orderId } } },
    // Others change the directory.
    { enabled: mayDecide, staleTime: 0 },
  );
  const waiting = (changes.data ?? []).filter(({ state }) => state === 'found');
  const [first] = waiting;
  if (first === undefined) return null;
  const link =
    waiting.length === 1 ? (
      <Link to="/class-changes/$id" params={{ id: first.id }}>
        {t('classChanges.open')}
      </Link>
    ) : (
      <Link to="/class-changes">{t('classChanges.open')}</Link>
    );
  const what =
    waiting.length === 1
      ? `${t('classChanges.heading', { name: first.className })}. ${t('classChanges.list', first)}; ${t('classChanges.tasks', first)}.`
      : null;
  return (
    <Alert
      className="panel-gap no-print"
      type="warning"
      showIcon
      role="status"
      title={t('classChanges.notice', { count: waiting.length })}
      description={
        <>
          {what} {link}
        </>
      }
    />
  );
}
