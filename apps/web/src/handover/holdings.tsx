import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Handover } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { StateMark } from '../parts/state-mark.js';

const COUNTED = [
  'lead',
  'executor',
  'acceptor',
  'checker',
  'giver',
  'orders',
  'extensions',
  'consultations',
  'letters',
] as const satisfies readonly (keyof Handover['holdings'])[];

/** What would pass over, in numbers, and what would end. */
export function HoldingsList({ handover: { holdings, substitutions, posts } }: { handover: Handover }) {
  const { t } = useTranslation();
  const held = COUNTED.filter((one) => holdings[one] > 0);
  if (held.length + substitutions.length + posts.length === 0) return <p>{t('handover.nothing')}</p>;
  return (
    <ul className="plain-list">
      {held.map((one) => (
        <li key={one}>{t(`handover.held.${one}`, { count: holdings[one] })}</li>
      ))}
      {posts.map(({ id, title, organisationName }) => (
        <li key={id}>{t('handover.post', { title: [title, organisationName].filter(Boolean).join(', ') })}</li>
      ))}
      {substitutions.map(({ absentName, deputyName, toDay }) => (
        <li key={`${absentName} ${deputyName} ${toDay}`}>
          {t('handover.substitution', { absent: absentName, deputy: deputyName, day: formatDate(toDay) })}
        </li>
      ))}
    </ul>
  );
}

type HeldTask = Handover['tasks'][number];

export function HeldTasks({ tasks }: { tasks: readonly HeldTask[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<HeldTask>[] = [
    {
      key: 'title',
      title: t('handover.column.task'),
      cell: ({ id, title, orderNumber }) => (
        <>
          <Link className="row-link" to="/tasks/$id" params={{ id }}>
            <AsWritten text={title} />
          </Link>
          {orderNumber !== null && <div className="record-sub">{t('tasks.page.order', { number: orderNumber })}</div>}
        </>
      ),
    },
    {
      key: 'as',
      title: t('handover.column.as'),
      cell: (task) => task.as.map((one) => t(`words.heldAs.${one}`)).join(', '),
    },
    {
      key: 'due',
      title: t('tasks.column.due'),
      narrow: true,
      cell: ({ controlDate }) => (controlDate === null ? '–' : formatDate(controlDate)),
    },
    {
      key: 'state',
      title: t('tasks.column.state'),
      narrow: true,
      cell: ({ state, overdue }) => <StateMark state={state} overdue={overdue} />,
    },
  ];
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="held-tasks">
      <h2 id="held-tasks">{t('handover.tasks')}</h2>
      <RecordTable caption={t('handover.tasks')} columns={columns} rows={tasks} keyOf={({ id }) => id} />
    </section>
  );
}
