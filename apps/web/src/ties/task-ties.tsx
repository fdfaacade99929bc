import { useTranslation } from 'react-i18next';
import type { TaskDetail, TiedRow } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';

/** Whose result a task waits for, and who waits for its. What will come too late is said. */
export function TaskTies({ task: { neededRows, waitingRows, controlDate } }: { task: TaskDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <TiedRows title={t('ties.needed')} rows={neededRows} neededBy={controlDate} />
      <TiedRows title={t('ties.waiting')} rows={waitingRows} neededBy={null} />
    </>
  );
}

function TiedRows({ title, rows, neededBy }: { title: string; rows: readonly TiedRow[]; neededBy: string | null }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        {rows.map(({ itemId, number, title: words, done, openUntil }) => (
          <li key={itemId}>
            {t('ties.row', { number })} <AsWritten text={words} />
            {'\u00a0– '}
            <span className="soft">
              {done && t('ties.done')}
              {!done && (openUntil === null ? t('ties.open') : t('ties.openUntil', { date: formatDate(openUntil) }))}
            </span>
            {!done && openUntil !== null && neededBy !== null && openUntil > neededBy && (
              <strong className="attention"> {t('ties.tooLate')}</strong>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
