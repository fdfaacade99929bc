import { useTranslation } from 'react-i18next';
import type { Extension } from '../api/types.js';
import { formatDate, formatInstant } from '../dates/format-date.js';
import { languageOf } from '../parts/as-written.js';

/** The requests for a later date, the latest first, each with what became of it. */
export function ExtensionList({ extensions }: { extensions: readonly Extension[] }) {
  return (
    <ol className="history">
      {[...extensions].reverse().map((extension) => (
        <li key={extension.id}>
          <ExtensionLine extension={extension} />
        </li>
      ))}
    </ol>
  );
}

function ExtensionLine({ extension }: { extension: Extension }) {
  const { t } = useTranslation();
  const { oldDueDate, newDueDate, reason, askedBy, askedAt, decision, decisionReason, decidedBy, decidedAt } =
    extension;
  const decided = { who: decidedBy ?? '', at: decidedAt === null ? '' : formatInstant(decidedAt) };
  return (
    <>
      <span className="soft nowrap">{formatInstant(askedAt)}</span>
      <div>
        {t('tasks.extension.dates', { from: formatDate(oldDueDate), to: formatDate(newDueDate) })}
        {'\u00a0– '}
        {askedBy}
        <div className="report-text" lang={languageOf(reason)}>
          {reason}
        </div>
        <div>{decision === null ? t('tasks.extension.waits') : t(`tasks.extension.${decision}`, decided)}</div>
        {decisionReason !== null && (
          <div className="report-text" lang={languageOf(decisionReason)}>
            {decisionReason}
          </div>
        )}
      </div>
    </>
  );
}
