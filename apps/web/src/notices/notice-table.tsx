import { useTranslation } from 'react-i18next';
import type { Notice } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { RoleName } from '../tasks/reminder-list.js';
import { rungName } from '../tasks/rung-name.js';
import type { i18n } from '../texts/index.js';

type TFunction = typeof i18n.t;

/** One line a letter, in the order in which they went out; then what no letter was written for. */
export function NoticeTable({ notices }: { notices: readonly Notice[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<Notice>[] = [
    {
      key: 'when',
      title: t('notices.column.when'),
      cell: ({ letter }) => (letter?.sentAt == null ? t('notices.notSent') : formatInstant(letter.sentAt)),
    },
    { key: 'who', title: t('notices.column.who'), cell: (notice) => <Recipient notice={notice} /> },
    { key: 'why', title: t('notices.column.why'), cell: (notice) => <Reasons notice={notice} /> },
    { key: 'letter', title: t('notices.column.letter'), cell: (notice) => <Letter notice={notice} /> },
    { key: 'outcome', title: t('notices.column.outcome'), cell: (notice) => <Outcome notice={notice} /> },
  ];
  return <RecordTable caption={t('notices.letters')} columns={columns} rows={notices} keyOf={({ id }) => id} />;
}

function Recipient({ notice: { recipientName, organisation, letter } }: { notice: Notice }) {
  return (
    <>
      <AsWritten text={recipientName ?? ''} />
      {organisation !== null && organisation !== recipientName && (
        <div className="record-sub">
          <AsWritten text={organisation} />
        </div>
      )}
      {letter?.address != null && <div className="record-sub long-words">{letter.address}</div>}
    </>
  );
}

function Reasons({ notice: { reasons } }: { notice: Notice }) {
  const { t } = useTranslation();
  if (reasons.length === 0) return t('notices.replaced');
  return reasons.map(({ rung, round, role }) => (
    <div key={`${rung} ${round} ${role}`}>
      {t('notices.round', { rung: rungName(rung, t), round })}
      <div className="record-sub">
        <RoleName role={role} />
      </div>
    </div>
  ));
}

function Letter({ notice: { letter } }: { notice: Notice }) {
  const { t } = useTranslation();
  if (letter === null) return '—';
  return (
    <>
      {letter.subject !== null && <AsWritten text={t('notices.subject', { subject: letter.subject })} />}
      {letter.messageId !== null && (
        <div className="record-sub long-words">{t('notices.messageId', { id: letter.messageId })}</div>
      )}
      {letter.sha256 !== null && (
        <div className="record-sub long-words">{t('notices.sha256', { sum: letter.sha256 })}</div>
      )}
    </>
  );
}

function Outcome({ notice }: { notice: Notice }) {
  return linesOf(notice, useTranslation().t).map((line) => (
    <div key={line} className="long-words">
      {line}
    </div>
  ));
}

function linesOf({ letter, whyNot, acknowledgedAt }: Notice, t: TFunction): string[] {
  if (letter === null) return [whyNot === null ? t('notices.waiting') : t('notices.whyNot', { why: whyNot })];
  const { serverAnswer, failure, bouncedAt, openedAt, repliedAt, sentAt } = letter;
  const isRead = openedAt !== null || repliedAt !== null || acknowledgedAt !== null;
  return [
    ...(serverAnswer === null ? [] : [t('notices.answer', { answer: serverAnswer })]),
    ...(bouncedAt === null || failure === null
      ? failureLines(failure, sentAt, t)
      : [t('notices.bounced', { at: formatInstant(bouncedAt), why: failure })]),
    ...(openedAt === null ? [] : [t('notices.opened', { at: formatInstant(openedAt) })]),
    ...(repliedAt === null ? [] : [t('notices.replied', { at: formatInstant(repliedAt) })]),
    ...(acknowledgedAt === null ? [] : [t('notices.acknowledged', { at: formatInstant(acknowledgedAt) })]),
    ...(isRead || sentAt === null ? [] : [t('notices.noTrace')]),
  ];
}

function failureLines(failure: string | null, sentAt: string | null, t: TFunction) {
  if (failure !== null) return [t('notices.failed', { why: failure })];
  return sentAt === null ? [t('notices.waiting')] : [];
}
