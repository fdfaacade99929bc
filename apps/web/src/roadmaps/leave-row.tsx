import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OriginRow } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Says why a row above does not stand in the roadmap; of one that does, why it will not in the next edition. */
export function LeaveRow({ orderId, row }: { orderId: string; row: OriginRow }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(row.state === 'open');
  const [reason, setReason] = useState(row.reason ?? '');
  const queries = useQueryClient();
  const leave = api.useMutation('put', '/api/orders/{id}/origin/rows/{fromItemId}', {
    onSuccess: () => queries.invalidateQueries(),
  });
  if (!isOpen) {
    return (
      <button type="button" className="disclosure-button no-print" onClick={() => setIsOpen(true)}>
        {t(row.state === 'left' ? 'roadmaps.otherReason' : 'roadmaps.willLeave')}
        <span className="visually-hidden"> {row.number}</span>
      </button>
    );
  }
  const save = (event: FormEvent) => {
    event.preventDefault();
    leave.mutate(
      { params: { path: { id: orderId, fromItemId: row.fromItemId } }, body: { reason } },
      { onSuccess: () => setIsOpen(false) },
    );
  };
  return (
    <form className="no-print" onSubmit={save}>
      <Input
        aria-label={t('roadmaps.whyLeftNamed', { number: row.number })}
        placeholder={t('roadmaps.whyLeft')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {leave.isError && <ProblemNotice title={t('roadmaps.failed')} error={leave.error} />}
      <Button size="small" htmlType="submit" loading={leave.isPending}>
        {t('roadmaps.saveReason')}
      </Button>
    </form>
  );
}
