import { keyOf, MISSING_REASONS } from '@indicators/campaigns';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignFormField, MissingReason } from '../../api/types.js';
import type { Answer } from './answers.js';
import { reasonIn } from './paste-column.js';
import { useReasons } from './use-reasons.js';

interface FieldProps {
  field: CampaignFormField;
  answer: Answer;
  /** In the order of the whole form. */
  place: number;
  /** Of what days the value is. */
  period: string;
  mayFill: boolean;
  onAnswer: (answer: Answer) => void;
  onStep: (key: string, step: 1 | -1) => void;
}

interface ValueProps extends FieldProps {
  findingCount: number;
  hasError: boolean;
  onPaste: (key: string, text: string) => boolean;
}

export const findingId = (place: number, finding: number) => `finding-${place}-${finding}`;

/** The number or the word. Enter and the arrows go on to the next field; a column that is pasted fills those below. */
export function ValueField(props: ValueProps) {
  const { t } = useTranslation();
  const reasons = useReasons();
  const { field, answer, place, period, mayFill, findingCount, hasError, onAnswer, onStep, onPaste } = props;
  if (!mayFill) return <span>{answer.text}</span>;
  const key = keyOf(field);
  const common = {
    'data-field': place,
    'aria-label': t('campaigns.form.valueOf', { measure: field.measure, period }),
    'aria-invalid': hasError,
    'aria-describedby': Array.from({ length: findingCount }, (_, finding) => findingId(place, finding)).join(' '),
  };
  if (field.kind === 'category') {
    return (
      <select
        {...common}
        className="kind-choice"
        value={answer.text}
        onChange={({ target }) => onAnswer({ text: target.value, missing: null })}
        onKeyDown={(event) => stepBy(event, ['Enter'])}
      >
        <option value="">{t('campaigns.form.chooseWord')}</option>
        {(field.categories ?? []).map((word) => (
          <option key={word}>{word}</option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...common}
      className="example-input form-number"
      inputMode="decimal"
      autoComplete="off"
      value={answer.text}
      onChange={({ target }) => {
        const missing = reasonIn(target.value, reasons);
        onAnswer(missing === null ? { text: target.value, missing: null } : { text: '', missing });
      }}
      onKeyDown={(event) => stepBy(event, ['Enter', 'ArrowDown'])}
      onPaste={(event) => {
        if (onPaste(key, event.clipboardData.getData('text'))) event.preventDefault();
      }}
    />
  );

  function stepBy(event: KeyboardEvent, onward: readonly string[]) {
    // With Ctrl it sends the form.
    if (event.ctrlKey || event.metaKey) return;
    const isBack = event.key === 'ArrowUp' && onward.includes('ArrowDown');
    if (!isBack && !onward.includes(event.key)) return;
    event.preventDefault();
    onStep(key, isBack || event.shiftKey ? -1 : 1);
  }
}

/** Why there is no value; choosing one takes the value away. */
export function ReasonField({ field, answer, period, mayFill, onAnswer, onStep }: FieldProps) {
  const { t } = useTranslation();
  const reasons = useReasons();
  if (!mayFill) return answer.missing === null ? null : <span>{reasons[answer.missing]}</span>;
  return (
    <select
      className="kind-choice"
      aria-label={t('campaigns.form.missingOf', { measure: field.measure, period })}
      value={answer.missing ?? ''}
      onChange={({ target }) => {
        const missing = target.value === '' ? null : (target.value as MissingReason);
        onAnswer({ text: missing === null ? answer.text : '', missing });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey) return;
        event.preventDefault();
        onStep(keyOf(field), 1);
      }}
    >
      <option value="">{t('campaigns.form.hasValue')}</option>
      {MISSING_REASONS.map((reason) => (
        <option key={reason} value={reason}>
          {reasons[reason]}
        </option>
      ))}
    </select>
  );
}
