import { useTranslation } from 'react-i18next';
import type { Consultation } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten, languageOf } from '../parts/as-written.js';

/** One request with its answer, or with the day the answer is promised by. */
export function ConsultationLine({ row }: { row: Consultation }) {
  const { t } = useTranslation();
  const { number, askedOn, askedBy, question, answerBy, answer, answeredOn, answeredBy } = row;
  return (
    <div>
      <span className="soft">{t('consultations.numbered', { number, date: formatDate(askedOn) })}</span>{' '}
      <AsWritten text={askedBy} />
      <div className="report-text" lang={languageOf(question)}>
        {question}
      </div>
      {answer === null ? (
        <div>{t('consultations.promised', { date: formatDate(answerBy) })}</div>
      ) : (
        <>
          <div className="soft">
            {t('consultations.answered', {
              date: answeredOn === null ? '' : formatDate(answeredOn),
              who: answeredBy ?? '',
            })}
          </div>
          <div className="report-text" lang={languageOf(answer)}>
            {answer}
          </div>
        </>
      )}
    </div>
  );
}
