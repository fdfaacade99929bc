import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { MovedRow } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../shell/session.js';
import { useProfiles, useRefreshDates } from './calendar-queries.js';
import { Moved } from './moved.js';

/** By which deadline profile an order is read; while it is under review another one may be chosen for it. */
export function OrderProfile({ orderId, isOpen }: { orderId: string; isOpen: boolean }) {
  const { t } = useTranslation();
  const mayChoose = useMay('orders.confirm') && isOpen;
  const params = { path: { id: orderId } };
  const { data: profile } = api.useQuery('get', '/api/orders/{id}/profile', { params });
  if (profile === undefined) return null;
  if (mayChoose) return <ProfileChoice orderId={orderId} chosen={profile.chosen} />;
  return (
    <p>
      {t('calendars.orderProfile.label')}: <AsWritten text={profile.title} />
    </p>
  );
}

function ProfileChoice({ orderId, chosen }: { orderId: string; chosen: string | null }) {
  const { t } = useTranslation();
  const params = { path: { id: orderId } };
  const { data: profiles = [] } = useProfiles();
  const refresh = useRefreshDates();
  const choose = api.useMutation('put', '/api/orders/{id}/profile', { onSuccess: refresh });
  return (
    <>
      <label className="order-profile">
        <span className="soft">{t('calendars.orderProfile.label')}</span>
        <select
          className="kind-choice"
          value={chosen ?? ''}
          disabled={choose.isPending}
          onChange={(event) => choose.mutate({ params, body: { profile: event.target.value || null } })}
        >
          <option value="">{t('calendars.orderProfile.issuer')}</option>
          {profiles.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {choose.isSuccess && <MovedByChoice rows={choose.data.moved} />}
      {choose.isError && <ProblemNotice title={t('view.failed')} error={choose.error} />}
    </>
  );
}

/** What the choice did to the dates, row by row: what is not listed has not moved. */
function MovedByChoice({ rows }: { rows: readonly MovedRow[] }) {
  const { t } = useTranslation();
  const none = t('calendars.orderProfile.none');
  const label =
    rows.length === 0
      ? t('calendars.orderProfile.movedNone')
      : t('calendars.orderProfile.moved', { count: rows.length });
  return (
    <div role="status">
      <Moved label={label} count={rows.length} isOpen>
        {rows.map(({ itemId, number, title, before, after }) => (
          <tr key={itemId}>
            <td>
              {number} <AsWritten text={title} />
            </td>
            <td>{before || none}</td>
            <td>{after || none}</td>
          </tr>
        ))}
      </Moved>
    </div>
  );
}
