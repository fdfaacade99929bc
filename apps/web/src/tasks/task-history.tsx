import { useTranslation } from 'react-i18next';
import type { TaskDetail } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten, languageOf } from '../parts/as-written.js';
import { isKnownCommand } from './known-command.js';

type HistoryRow = TaskDetail['history'][number];

/** The append-only life of the task, the latest first. */
export function TaskHistory({ history }: { history: readonly HistoryRow[] }) {
  const hasTwoLevels = history.some(({ toState }) => toState === 'checking');
  return (
    <ol className="history">
      {[...history].reverse().map((row) => (
        <li key={`${row.at} ${row.command}`}>
          <HistoryLine row={row} hasTwoLevels={hasTwoLevels} />
        </li>
      ))}
    </ol>
  );
}

/** To whom it was handed on; of what has passed, from whom and as what. */
function Holders({ row: { command, from, to, as } }: { row: HistoryRow }) {
  const { t } = useTranslation();
  if (command !== 'pass_over' && command !== 'redirect')
    return to === null ? null : <span> {t('handOn.to', { names: to })}</span>;
  return (
    <div>
      {from !== null && (
        <>
          <AsWritten text={from} /> →{' '}
        </>
      )}
      {to === null ? '–' : <AsWritten text={to} />} ({as.map((one) => t(`words.heldAs.${one}`)).join(', ')})
    </div>
  );
}

/** Of a report; where it is accepted at two levels, at which. */
const DECISIONS: ReadonlySet<string> = new Set(['endorse', 'accept', 'return']);

function HistoryLine({ row, hasTwoLevels }: { row: HistoryRow; hasTwoLevels: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="soft nowrap">{formatInstant(row.at)}</span>
      <div>
        {isKnownCommand(row.command) ? t(`words.command.${row.command}`) : row.command}
        {row.who !== null && (
          <>
            {'\u00a0– '}
            <AsWritten text={row.who} />
            {row.forWhom !== null && <span className="soft"> {t('tasks.page.forWhom', { name: row.forWhom })}</span>}
          </>
        )}
        <span className="soft"> {t(`words.via.${row.via}`)}</span>
        {hasTwoLevels && DECISIONS.has(row.command) && (
          <span>, {t(row.fromState === 'checking' ? 'tasks.page.firstLevel' : 'tasks.page.secondLevel')}</span>
        )}
        <Holders row={row} />
        {row.reason !== null && (
          <div className="report-text" lang={languageOf(row.reason)}>
            {row.reason}
          </div>
        )}
      </div>
    </>
  );
}
