import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import type { WaitingExtension } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { ConflictNotice } from '../tasks/conflict-notice.js';
import { ReasonForm } from '../tasks/reason-form.js';
import { callTask, type TaskCall } from '../tasks/task-calls.js';
import { TouchedRows } from '../ties/touched-rows.js';

interface Props {
  rows: readonly WaitingExtension[];
  onReload: () => Promise<unknown>;
}

/** Requests for a later date, each decided where it stands; what was decided last is said above. */
export function WaitingExtensions({ rows, onReload }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: ({ task, call }: Decision) => callTask(task.id, task.version, call),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      {decide.isSuccess && (
        <Alert
          className="panel-gap"
          type="info"
          showIcon
          role="status"
          title={`${t('tasks.page.item', { number: decide.variables.task.itemNumber })}: ${t(`tasks.action.done.${decide.variables.call.command}`)}`}
        />
      )}
      {decide.isError &&
        (asProblem(decide.error).isConflict ? (
          <ConflictNotice error={decide.error} onReload={() => void onReload().then(() => decide.reset())} />
        ) : (
          <ProblemNotice title={t('tasks.action.failed')} error={decide.error} />
        ))}
      {rows.length > 0 && <WaitingTable rows={rows} isDeciding={decide.isPending} onDecide={decide.mutate} />}
    </>
  );
}

interface Decision {
  readonly task: WaitingExtension['task'];
  readonly call: TaskCall;
}

function WaitingTable({
  rows,
  isDeciding,
  onDecide,
}: {
  rows: readonly WaitingExtension[];
  isDeciding: boolean;
  onDecide: (decision: Decision) => void;
}) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<WaitingExtension>[] = [
    {
      key: 'task',
      title: t('tasks.column.title'),
      cell: ({ task }) => (
        <>
          <Link className="row-link" to="/tasks/$id" params={{ id: task.id }}>
            <AsWritten text={task.title} />
          </Link>
          <div className="record-sub">
            {t('tasks.rowOf', { order: task.orderNumber ?? '', item: task.itemNumber })},{' '}
            <AsWritten text={task.leadName} />
          </div>
        </>
      ),
    },
    {
      key: 'dates',
      title: t('tasks.column.due'),
      cell: ({ request, children, touched }) => (
        <>
          {t('tasks.extension.dates', { from: formatDate(request.oldDueDate), to: formatDate(request.newDueDate) })}
          {children > 0 && <div className="record-sub">{t('extensions.children', { count: children })}</div>}
          <TouchedRows rows={touched} />
        </>
      ),
    },
    {
      key: 'reason',
      title: t('extensions.reason'),
      cell: ({ request }) => (
        <>
          <AsWritten text={request.reason} />
          <div className="record-sub">{request.askedBy}</div>
        </>
      ),
    },
    {
      key: 'decision',
      title: t('extensions.decision'),
      cell: (row) => (
        <>
          {row.request.decisionExpectedBy !== null && (
            <div className="record-sub">
              {t('extensions.expectedBy', { day: formatDate(row.request.decisionExpectedBy) })}
            </div>
          )}
          <DecisionCell row={row} isDeciding={isDeciding} onDecide={onDecide} />
        </>
      ),
    },
  ];
  return (
    <RecordTable caption={t('extensions.title')} columns={columns} rows={rows} keyOf={({ request }) => request.id} />
  );
}

function DecisionCell({
  row: { task, request },
  isDeciding,
  onDecide,
}: {
  row: WaitingExtension;
  isDeciding: boolean;
  onDecide: (decision: Decision) => void;
}) {
  const { t } = useTranslation();
  const [isRefusing, setIsRefusing] = useState(false);
  const [reason, setReason] = useState('');
  if (isRefusing) {
    return (
      <ReasonForm
        kind="refuse_extension"
        reason={reason}
        isSending={isDeciding}
        onReason={setReason}
        onSend={() => onDecide({ task, call: { command: 'refuse_extension', request: request.number, reason } })}
        onCancel={() => setIsRefusing(false)}
      />
    );
  }
  return (
    <div className="form-buttons">
      <Button
        type="primary"
        disabled={isDeciding}
        onClick={() => onDecide({ task, call: { command: 'grant_extension', request: request.number } })}
      >
        {t('tasks.action.grant_extension')}
      </Button>
      <Button disabled={isDeciding} onClick={() => setIsRefusing(true)}>
        {t('tasks.action.refuse_extension')}
      </Button>
    </div>
  );
}
