import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { LettersOfRung, ReminderPolicy } from '../api/types.js';
import { formatShortInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { rungName } from '../tasks/rung-name.js';

const TASKS_OFFERED = 20;

/** What a real task would make of the policy as it stands in the form, saved or not. */
export function PolicyLetters({ policy }: { policy: ReminderPolicy }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [taskId, setTaskId] = useState<string | null>(null);
  const tasks = api.useQuery('get', '/api/tasks', {
    params: { query: { pageSize: TASKS_OFFERED, ...(search !== '' && { search }) } },
  });
  const letters = api.useMutation('post', '/api/reminder-policies/letters');
  return (
    <section className="panel calendar-part" aria-labelledby="policy-letters">
      <h2 id="policy-letters">{t('policies.try.title')}</h2>
      <p className="soft">{t('policies.try.hint')}</p>
      <div className="toolbar calendar-owner">
        <label htmlFor="policy-task">{t('policies.try.task')}</label>
        <Select
          id="policy-task"
          showSearch={{ filterOption: false, onSearch: setSearch }}
          placeholder={t('policies.try.choose')}
          notFoundContent={t('policies.try.noTasks')}
          value={taskId}
          options={(tasks.data?.rows ?? []).map(({ id, itemNumber, title }) => ({
            value: id,
            label: `${itemNumber} ${title}`,
          }))}
          onChange={setTaskId}
        />
        <Button
          disabled={taskId === null}
          loading={letters.isPending}
          onClick={() => taskId !== null && letters.mutate({ body: { taskId, policy } })}
        >
          {t('policies.try.show')}
        </Button>
      </div>
      {letters.error !== null && <ProblemNotice title={t('policies.try.refused')} error={letters.error} />}
      {letters.data !== undefined && <Letters rungs={letters.data} />}
    </section>
  );
}

function Letters({ rungs }: { rungs: readonly LettersOfRung[] }) {
  const { t } = useTranslation();
  if (rungs.length === 0) return <p role="status">{t('policies.try.none')}</p>;
  const columns: readonly RecordColumn<LettersOfRung>[] = [
    { key: 'when', title: t('policies.column.when'), narrow: true, cell: ({ sendAt }) => formatShortInstant(sendAt) },
    { key: 'why', title: t('policies.try.why'), cell: ({ rung }) => rungName(rung, t) },
    {
      key: 'who',
      title: t('policies.try.who'),
      cell: ({ recipients }) => (
        <ul className="plain-list">
          {recipients.map(({ role, name, isEscalation }) => (
            <li key={role} className={isEscalation ? 'attention' : undefined}>
              {name === null ? t('policies.try.nobody') : <AsWritten text={name} />}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <div role="status">
      <RecordTable
        caption={t('policies.try.title')}
        columns={columns}
        rows={rungs}
        keyOf={({ rung, sendAt }) => `${sendAt} ${rung}`}
      />
    </div>
  );
}
