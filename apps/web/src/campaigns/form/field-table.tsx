import { localDate } from '@domain/calendar';
import { yearsBefore } from '@domain/campaigns';
import { type EntryFinding, keyOf } from '@indicators/campaigns';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CampaignForm, CampaignFormField } from '../../api/types.js';
import { formatDate } from '../../dates/format-date.js';
import { AsWritten } from '../../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../../parts/record-table.js';
import { type Answer, type Answers, answerOf, BLANK, numberText, sameAnswer } from './answers.js';
import { type CheckedAnswers, doubtOf, saidOf, saidValues } from './check-answers.js';
import { findingId, ReasonField, ValueField } from './value-field.js';

interface Props {
  form: CampaignForm;
  fields: readonly CampaignFormField[];
  /** Of all fields of the form, in the order they are filled in. */
  keys: readonly string[];
  answers: Answers;
  checked: CheckedAnswers;
  confirmed: ReadonlySet<string>;
  caption: string;
  onChange: (key: string, answer: Answer) => void;
  /** Answers whether it took the text. */
  onPaste: (key: string, text: string) => boolean;
  onStep: (key: string, step: 1 | -1) => void;
  onConfirm: (doubt: string, isSo: boolean) => void;
}

/** The fields of one task: what is asked, what it was a year before, what is known, and the answer with what is wrong with it. */
export function FieldTable(props: Props) {
  const { t } = useTranslation();
  const { form, fields, keys, answers, checked, confirmed, caption, onChange, onPaste, onStep, onConfirm } = props;
  const columns: readonly RecordColumn<CampaignFormField>[] = [
    { key: 'asked', title: t('campaigns.form.asked'), cell: (field) => <Asked form={form} field={field} /> },
    {
      key: 'before',
      title: t('campaigns.form.before'),
      cell: ({ before }) => (before === null ? null : numberText(before)),
    },
    { key: 'known', title: t('campaigns.form.known'), cell: (field) => <Known field={field} {...fieldState(field)} /> },
    {
      key: 'value',
      title: t('campaigns.form.value'),
      cell: (field) => (
        <>
          <ValueField {...{ field }} {...fieldState(field)} onPaste={onPaste} onStep={onStep} />
          {findingsOf(field).map((finding, place) => (
            <Finding
              key={doubtOf(finding)}
              {...{ finding, onConfirm }}
              id={findingId(fieldState(field).place, place)}
              isConfirmed={confirmed.has(doubtOf(finding))}
              mayConfirm={form.mayFill}
            />
          ))}
        </>
      ),
    },
    {
      key: 'missing',
      title: t('campaigns.form.missing'),
      cell: (field) => <ReasonField {...{ field }} {...fieldState(field)} onStep={onStep} />,
    },
  ];
  return <RecordTable caption={caption} columns={columns} rows={fields} keyOf={keyOf} />;

  function findingsOf(field: CampaignFormField): readonly EntryFinding[] {
    return checked.findings.filter((finding) => keyOf(finding) === keyOf(field));
  }

  function fieldState(field: CampaignFormField) {
    const key = keyOf(field);
    return {
      answer: answers[key] ?? BLANK,
      place: keys.indexOf(key),
      period: periodWords(form, field),
      findingCount: findingsOf(field).length,
      hasError: findingsOf(field).some(({ severity }) => severity === 'error'),
      mayFill: form.mayFill,
      onAnswer: (answer: Answer) => onChange(key, answer),
    };
  }
}

function Asked({ form, field }: { form: CampaignForm; field: CampaignFormField }) {
  const { t } = useTranslation();
  const { measure, unit, yearsBack, indicators, isOptional } = field;
  return (
    <>
      <AsWritten text={unit === null || unit === '' ? measure : `${measure}, ${unit}`} />
      {yearsBack > 0 && (
        <div>
          <strong>{t('campaigns.form.yearsBack', { count: yearsBack, period: periodWords(form, field) })}</strong>
        </div>
      )}
      <div className="record-sub">{t('campaigns.form.forIndicators', { codes: indicators.join(', ') })}</div>
      {isOptional && <div className="record-sub">{t('campaigns.form.optional')}</div>}
    </>
  );
}

interface KnownProps {
  field: CampaignFormField;
  answer: Answer;
  mayFill: boolean;
  onAnswer: (answer: Answer) => void;
}

function Known({ field: { known, measure }, answer, mayFill, onAnswer }: KnownProps) {
  const { t } = useTranslation();
  if (known === null) return null;
  const { number, word, missing } = known;
  const value = number === null ? word : numberText(number);
  return (
    <>
      {missing === null ? <AsWritten text={value} /> : t(`campaigns.missing.${missing}`)}{' '}
      {mayFill && !sameAnswer(answerOf(known), answer) && (
        <button
          type="button"
          className="link-button no-print"
          aria-label={t('campaigns.form.takeFor', { measure })}
          onClick={() => onAnswer(answerOf(known))}
        >
          {t('campaigns.form.take')}
        </button>
      )}
    </>
  );
}

interface FindingProps {
  finding: EntryFinding;
  id: string;
  isConfirmed: boolean;
  mayConfirm: boolean;
  onConfirm: (doubt: string, isSo: boolean) => void;
}

function Finding({ finding, id, isConfirmed, mayConfirm, onConfirm }: FindingProps) {
  const { t } = useTranslation();
  const { severity, measure } = finding;
  const said = saidOf(finding);
  return (
    <div className={`entry-finding entry-${severity}`}>
      <p id={id}>{said === null ? finding.code : t(`campaigns.entry.${said}`, { replace: saidValues(finding) })}</p>
      {severity === 'doubt' && mayConfirm && (
        <Checkbox
          checked={isConfirmed}
          aria-label={t('campaigns.form.confirmFor', { measure })}
          onChange={({ target }) => onConfirm(doubtOf(finding), target.checked)}
        >
          {t('campaigns.form.confirm')}
        </Checkbox>
      )}
    </div>
  );
}

/** «1 сентября 2021 г. – 31 мая 2022 г.»: the period of the campaign, so many years before. */
function periodWords({ periodStart, periodEnd }: CampaignForm, { yearsBack }: CampaignFormField): string {
  const shown = yearsBefore({ start: localDate(periodStart), end: localDate(periodEnd) }, yearsBack);
  return `${formatDate(shown.start)} – ${formatDate(shown.end)}`;
}
