import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ChartRow, ChartSpan } from '../api/types.js';
import { formatShortDate } from '../dates/format-date.js';

/** In words what a track shows: the date to look at, how it was approved, how far the row is. */
export function RowTerm({ row: { spans, undatedCount } }: { row: ChartRow }) {
  const { t } = useTranslation();
  const span = toLookAt(spans);
  return (
    <>
      {span === undefined ? <span className="soft">{t('tasks.noDate')}</span> : <SpanTerm span={span} />}
      {spans.length > 1 && <div className="record-sub">{t('orderChart.spans', { count: spans.length })}</div>}
      {span !== undefined && undatedCount > 0 && (
        <div className="record-sub">{t('orderChart.undated', { count: undatedCount })}</div>
      )}
    </>
  );
}

function SpanTerm({
  span: { dueDate, approvedDue, standing, taskCount, closedCount, overdueCount, suspendedCount },
}: {
  span: ChartSpan;
}) {
  const { t } = useTranslation();
  const date = formatShortDate(dueDate);
  if (taskCount === 0) {
    return (
      <>
        {date}
        <div className="record-sub">{t('orderChart.cancelled')}</div>
      </>
    );
  }
  return (
    <>
      {standing ? t('orderChart.standing', { date }) : date}
      {approvedDue !== dueDate && (
        <div className="record-sub">{t('orderChart.approved', { date: formatShortDate(approvedDue) })}</div>
      )}
      <div className="record-sub">{t('orderTable.done', { closed: closedCount, count: taskCount })}</div>
      {suspendedCount > 0 && <div className="record-sub">{t('orderChart.suspended', { count: suspendedCount })}</div>}
      {overdueCount > 0 && <div className="late">{t('orderTable.late', { count: overdueCount })}</div>}
    </>
  );
}

/** The first with work left, else the last. */
function toLookAt(spans: readonly ChartSpan[]): ChartSpan | undefined {
  return spans.find(({ taskCount, closedCount }) => closedCount < taskCount) ?? spans.at(-1);
}

/** All dates of a row in words, for those who do not see the bars. */
export function tracksInWords(spans: readonly ChartSpan[], t: TFunction): string {
  if (spans.length === 0) return t('tasks.noDate');
  return spans
    .map(({ dueDate, approvedDue, standing, taskCount, closedCount, overdueCount, suspendedCount }) =>
      [
        t(standing ? 'orderChart.standing' : 'orderTable.due', { date: formatShortDate(dueDate) }),
        ...(approvedDue === dueDate ? [] : [t('orderChart.approved', { date: formatShortDate(approvedDue) })]),
        taskCount === 0 ? t('orderChart.cancelled') : t('orderTable.done', { closed: closedCount, count: taskCount }),
        ...(suspendedCount > 0 ? [t('orderChart.suspended', { count: suspendedCount })] : []),
        ...(overdueCount > 0 ? [t('orderTable.late', { count: overdueCount })] : []),
      ].join(', '),
    )
    .join('; ');
}
