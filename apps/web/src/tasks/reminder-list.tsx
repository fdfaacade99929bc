import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Reminder } from '../api/types.js';
import { formatShortInstant } from '../dates/format-date.js';
import { zoneOfInstants } from '../dates/time-zone.js';
import { AsWritten } from '../parts/as-written.js';
import { inZone } from '../parts/in-zone.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { rungName } from './rung-name.js';

export function ReminderList({ reminders }: { reminders: readonly Reminder[] }) {
  const { t } = useTranslation();
  const inOrder = [...reminders].sort((a, b) => a.sendAt.localeCompare(b.sendAt));
  const columns: readonly RecordColumn<Reminder>[] = [
    {
      key: 'when',
      title: inZone(t('tasks.reminder.column.when'), zoneOfInstants(inOrder.map(({ sendAt }) => sendAt))),
      narrow: true,
      cell: (reminder) => formatShortInstant(reminder.sendAt),
    },
    { key: 'rung', title: t('tasks.reminder.column.rung'), cell: (reminder) => rungName(reminder.rung, t) },
    { key: 'who', title: t('tasks.reminder.column.who'), cell: (reminder) => <Recipient reminder={reminder} /> },
    { key: 'state', title: t('tasks.reminder.column.state'), cell: (reminder) => <Standing reminder={reminder} /> },
  ];
  return (
    <RecordTable
      caption={t('tasks.page.reminders')}
      columns={columns}
      rows={inOrder}
      keyOf={(reminder) => reminder.id}
    />
  );
}

const ROLES = ['lead', 'coordinator', 'controller', 'signatory', 'checker', 'acceptor'] as const;

function Recipient({ reminder: { role, recipientName } }: { reminder: Reminder }) {
  if (role.startsWith('person-')) return <AsWritten text={recipientName ?? ''} />;
  return (
    <>
      <RoleName role={role} />
      {recipientName !== null && (
        <div className="record-sub">
          <AsWritten text={recipientName} />
        </div>
      )}
    </>
  );
}

/** As what somebody is written to; nothing for who is written to by name. */
export function RoleName({ role }: { role: string }) {
  const { t } = useTranslation();
  if (role.startsWith('person-')) return null;
  const known = ROLES.find((name) => name === role) ?? (role.startsWith('executor') ? 'executor' : null);
  return known === null ? role : t(`tasks.reminder.role.${known}`);
}

function Standing({ reminder }: { reminder: Reminder }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`words.reminderState.${reminder.state}`)}
      {reminder.letterId !== null && (
        <>
          {' · '}
          <Link to="/mail" search={{ letter: reminder.letterId }}>
            {t('tasks.reminder.letter')}
          </Link>
        </>
      )}
      {reminder.skipReason !== null && (
        <div className="record-sub">{t('tasks.reminder.why', { reason: reminder.skipReason })}</div>
      )}
    </>
  );
}
