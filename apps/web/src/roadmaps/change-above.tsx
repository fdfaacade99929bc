import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OriginRow } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Props {
  orderId: string;
  row: OriginRow;
  mayDecide: boolean;
}

/** What a row above says otherwise than when it was taken over, and the two buttons that decide it. */
export function ChangeAbove({ orderId, row, mayDecide }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const follow = api.useMutation('post', '/api/orders/{id}/origin/rows/{fromItemId}/change', {
    // Another change than was seen is shown instead, whatever the answer.
    onSettled: () => queries.invalidateQueries(),
  });
  const { before, changed, fromItemId, seen, number, isGone, state } = row;
  if (isGone) return <div className="attention">{t('roadmaps.change.gone')}</div>;
  if (before === null) return null;
  const decide = (take: boolean) =>
    follow.mutate({ params: { path: { id: orderId, fromItemId } }, body: { take, seen } });
  return (
    <div>
      <span className="attention">{t('roadmaps.change.what')}</span>
      <ul className="plain-list">
        {changed.map((field) => (
          <li key={field}>
            {t(`roadmaps.change.${field}`)} <AsWritten text={before[field] ?? t('view.none')} />
          </li>
        ))}
      </ul>
      {follow.isError && <ProblemNotice title={t('roadmaps.failed')} error={follow.error} />}
      {mayDecide && (
        <div className="form-buttons no-print">
          {state !== 'left' && state !== 'open' && (
            <Button size="small" disabled={follow.isPending} onClick={() => decide(true)}>
              {t('roadmaps.change.take')}
              <span className="visually-hidden"> {number}</span>
            </Button>
          )}
          <Button size="small" disabled={follow.isPending} onClick={() => decide(false)}>
            {t('roadmaps.change.leave')}
            <span className="visually-hidden"> {number}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
