import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ConfirmedOrder, OrderDetail } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useMay } from '../shell/session.js';
import { useRehearsal } from './order-queries.js';
import { useReviewedOrder } from './reviewed-order.js';

/** Says exactly what confirmation will do, does it, and then says what it did. */
export function ConfirmBar({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { isConfirmed, isEditable } = useReviewedOrder();
  const confirm = api.useMutation('post', '/api/orders/{id}/confirm', {
    // Refused or not: what stands in the way is told by the order itself.
    onSettled: () => queries.invalidateQueries(),
  });
  if (confirm.isSuccess) return <ConfirmationDone done={confirm.data} />;
  if (isConfirmed || order.issuedOrderId !== null) return null;
  if (order.items.every((item) => item.plannedTasks === 0)) {
    return <p className="soft">{t('review.confirm.nothing')}</p>;
  }
  return (
    <section className="confirm-bar no-print" aria-label={t('review.confirm.region')}>
      {confirm.isError && <ProblemNotice title={t('review.confirm.failed')} error={confirm.error} />}
      <EmptyClasses order={order} />
      <Unattached order={order} />
      <div className="confirm-bar-line">
        <Consequences order={order} />
        {isEditable ? (
          <Button
            type="primary"
            size="large"
            loading={confirm.isPending}
            onClick={() => confirm.mutate({ params: { path: { id: order.id } } })}
          >
            {confirm.isPending ? t('review.confirm.working') : t('review.confirm.button')}
          </Button>
        ) : (
          <span className="soft">{t('review.confirm.notRights')}</span>
        )}
      </div>
    </section>
  );
}

/** Schools for which nobody gets a row that is given to their curators or mentors. */
function Unattached({ order: { unattached } }: { order: OrderDetail }) {
  const { t } = useTranslation();
  if (unattached.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={unattached.map(({ classId, className: name, count, names }) => (
        <div key={classId}>
          {t('review.confirm.unattached', {
            ...{ name, count },
            schools: names.join(', ') + (count > names.length ? '…' : ''),
          })}
        </div>
      ))}
      description={t('review.confirm.unattachedHint')}
    />
  );
}

/** Classes that mean no organisation at all: their rows would go to nobody. */
function EmptyClasses({ order: { classes } }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const empty = classes.filter(({ count }) => count === 0);
  if (empty.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={empty.map(({ classId, className: name }) => (
        <div key={classId}>{t('review.confirm.emptyClass', { name })}</div>
      ))}
      description={t('review.confirm.emptyClassHint')}
    />
  );
}

function Consequences({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const { withoutAddress } = useReviewedOrder();
  const rehearsal = useRehearsal(order);
  const taskCount = order.items.reduce((sum, item) => sum + item.plannedTasks, 0);
  const letterCount = rehearsal.data?.months.reduce((sum, month) => sum + month.letters, 0);
  const retrospectiveCount = order.items.filter((item) => item.retrospective).length;
  return (
    <p className="consequences">
      <strong>{t('review.confirm.tasks', { count: taskCount })}</strong>
      {letterCount !== undefined && `, ${t('review.confirm.letters', { count: letterCount })}`}
      {rehearsal.isLoading && `, ${t('review.confirm.lettersUnknown')}…`}
      {withoutAddress.size > 0 && (
        <>
          ,{' '}
          <Link to="/directory" search={{ withoutAddress: true }}>
            {t('review.confirm.without', { count: withoutAddress.size })}
          </Link>
        </>
      )}
      .{' '}
      {retrospectiveCount > 0 && (
        <span className="soft">{t('review.confirm.retrospective', { count: retrospectiveCount })}.</span>
      )}
    </p>
  );
}

function ConfirmationDone({ done }: { done: ConfirmedOrder }) {
  const { t } = useTranslation();
  const maySeeMail = useMay('letters.see');
  const facts = [
    t('review.confirm.created', { count: done.tasksCreated }),
    ...(done.tasksExisting > 0 ? [t('review.confirm.existing', { count: done.tasksExisting })] : []),
    t('review.confirm.reminders', { count: done.remindersPlanned }),
    ...(done.withoutAddress > 0 ? [t('review.confirm.without', { count: done.withoutAddress })] : []),
  ];
  return (
    <div className="confirm-bar no-print" role="status">
      <Alert
        type="info"
        showIcon
        title={t('review.confirm.done')}
        description={
          <>
            {facts.join(', ')}. {maySeeMail && <Link to="/mail">{t('review.confirm.toMail')}</Link>}
          </>
        }
      />
    </div>
  );
}
