import { useTranslation } from 'react-i18next';
import type { Report } from '../api/types.js';
import { formatByteCount, formatDate, formatInstant } from '../dates/format-date.js';
import { languageOf } from '../parts/as-written.js';

/** `filesAddress` is where the attached files are read: on the site, or by the link that opened the task. */
export function ReportList({ reports, filesAddress }: { reports: readonly Report[]; filesAddress: string }) {
  return (
    <ol className="reports">
      {reports.map((report) => (
        <li key={report.id}>
          <ReportView report={report} filesAddress={filesAddress} />
        </li>
      ))}
    </ol>
  );
}

function ReportView({ report, filesAddress }: { report: Report; filesAddress: string }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="record-sub">
        {t(`words.reportKind.${report.kind}`)},{' '}
        {t('tasks.report.by', { author: report.authorName, at: formatInstant(report.submittedAt) })}
      </div>
      <p className="report-text" lang={languageOf(report.text)}>
        {report.text}
      </p>
      <ReportDocument report={report} />
      {report.address !== null && <ReportAddress report={report} address={report.address} />}
      {report.files.length > 0 && (
        <ul className="report-files">
          {report.files.map((file) => (
            <li key={file.id}>
              <a href={`${filesAddress}/${file.id}`} download lang={languageOf(file.name)}>
                {file.name}
              </a>{' '}
              <span className="soft">
                {formatByteCount(file.byteCount)}
                {file.revision > 1 && `, ${t('tasks.report.revision', { number: file.revision })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {report.checkedBy !== null && report.checkedAt !== null && (
        <div>{t('tasks.report.checked', { who: report.checkedBy, at: formatInstant(report.checkedAt) })}</div>
      )}
      <ReportDecision report={report} />
    </>
  );
}

function ReportDocument({ report: { documentNumber: number, documentDate } }: { report: Report }) {
  const { t } = useTranslation();
  const date = documentDate === null ? null : formatDate(documentDate);
  if (number !== null && date !== null) return <div>{t('tasks.report.document', { number, date })}</div>;
  if (number !== null) return <div>{t('tasks.report.documentNumber', { number })}</div>;
  return date === null ? null : <div>{t('tasks.report.documentDate', { date })}</div>;
}

/** Only a web address becomes a link; anything else somebody typed stays text. */
function ReportAddress({ report, address }: { report: Report; address: string }) {
  const { t } = useTranslation();
  const { addressChecked, addressProblem } = report;
  return (
    <div>
      {/^https?:\/\//iu.test(address) ? (
        <a href={address} target="_blank" rel="noreferrer noopener">
          {address}
        </a>
      ) : (
        address
      )}{' '}
      <span className="soft">
        {addressChecked ? (addressProblem ?? t('tasks.report.addressAnswers')) : t('tasks.report.addressWaits')}
      </span>
    </div>
  );
}

function ReportDecision({ report }: { report: Report }) {
  const { t } = useTranslation();
  if (report.decision === null) {
    return report.kind === 'execution' ? <div className="soft">{t('tasks.report.waiting')}</div> : null;
  }
  const who = report.decidedBy ?? '';
  const at = report.decidedAt === null ? '' : formatInstant(report.decidedAt);
  return (
    <div>
      <strong>{t(`tasks.report.${report.decision}`, { who, at })}</strong>
      {report.decisionReason !== null && (
        <p className="report-text" lang={languageOf(report.decisionReason)}>
          {report.decisionReason}
        </p>
      )}
    </div>
  );
}
