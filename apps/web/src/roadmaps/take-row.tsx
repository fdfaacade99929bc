import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OriginRow } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Takes a row above over that was left, or came there later. */
export function TakeRow({ orderId, row: { fromItemId, number } }: { orderId: string; row: OriginRow }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const take = api.useMutation('post', '/api/orders/{id}/origin/rows/{fromItemId}', {
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <div className="no-print">
      <Button
        size="small"
        loading={take.isPending}
        onClick={() => take.mutate({ params: { path: { id: orderId, fromItemId } } })}
      >
        {t('roadmaps.takeRow')}
        <span className="visually-hidden"> {number}</span>
      </Button>
      {take.isError && <ProblemNotice title={t('roadmaps.failed')} error={take.error} />}
    </div>
  );
}
