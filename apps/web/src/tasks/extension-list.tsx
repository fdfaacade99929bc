import { useTranslation } from 'react-i18next';
import type { Extension } from '../api/types.js';
import { formatDate, formatInstant } from '../dates/format-date.js';
import { languageOf } from '../parts/as-written.js';

/** The requests for a later date, the latest first, each with what became of it. Without a `decider` the coordinator decides. */
export function ExtensionList({ extensions, decider }: { extensions: readonly Extension[]; decider: string | null }) {
  return (
    <ol className="history">
      {[...extensions].reverse().map((extension) => (
        <li key={extension.id}>
          <ExtensionLine extension={extension} decider={decider} />
        </li>
      ))}
    </ol>
  );
}

function ExtensionLine({ extension, decider }: { extension: Extension; decider: string | null }) {
  const { t } = useTranslation();
  const { oldDueDate, newDueDate, reason, askedBy, askedAt, decisionReason } = extension;
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
        <div>
          <Outcome extension={extension} decider={decider} />
        </div>
        {decisionReason !== null && (
          <div className="report-text" lang={languageOf(decisionReason)}>
            {decisionReason}
          </div>
        )}
      </div>
    </>
  );
}

function Outcome({ extension, decider }: { extension: Extension; decider: string | null }) {
  const { t } = useTranslation();
  const { decision, decisionExpectedBy, decidedBy, decidedAt } = extension;
  if (decision === null) {
    const day = decisionExpectedBy === null ? '' : formatDate(decisionExpectedBy);
    return t('tasks.extension.waits', { who: decider ?? t('tasks.extension.coordinator'), day });
  }
  return t(`tasks.extension.${decision}`, {
    who: decidedBy ?? '',
    at: decidedAt === null ? '' : formatInstant(decidedAt),
  });
}
