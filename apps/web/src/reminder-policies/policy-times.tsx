import { Checkbox, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReminderPolicy } from '../api/types.js';
import { PolicyForm } from './policy-form.js';

interface Props {
  policy: ReminderPolicy;
  onChange: (part: Partial<ReminderPolicy>) => void;
}

/** In their order: Monday is 1. */
const WORKING_WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** The hour, the quiet days, and how often a missing schedule is asked for. */
export function PolicyTimes({ policy, onChange }: Props) {
  const { t } = useTranslation();
  const { morning, quietWeekdays, awaitingDates } = policy;
  const ask = (part: Partial<ReminderPolicy['awaitingDates']>) =>
    onChange({ awaitingDates: { ...awaitingDates, ...part } });
  return (
    <div className="profile-form">
      <label>
        <span>{t('policies.morning')}</span>
        <Input
          className="policy-hour"
          value={morning}
          maxLength={5}
          placeholder="09:00"
          onChange={(event) => onChange({ morning: event.target.value })}
        />
      </label>
      <fieldset className="quiet-days">
        <legend>{t('policies.quiet')}</legend>
        {WORKING_WEEK.map((name, index) => {
          const day = index + 1;
          return (
            <Checkbox
              key={name}
              checked={quietWeekdays.includes(day)}
              onChange={(event) =>
                onChange({
                  quietWeekdays: event.target.checked
                    ? [...quietWeekdays, day].sort()
                    : quietWeekdays.filter((one) => one !== day),
                })
              }
            >
              {t(`policies.weekday.${name}`)}
            </Checkbox>
          );
        })}
      </fieldset>
      <label>
        <span>{t('policies.askEvery')}</span>
        <InputNumber
          min={1}
          max={60}
          value={awaitingDates.everyWorkingDays}
          onChange={(days) => ask({ everyWorkingDays: days ?? 1 })}
        />
      </label>
      <div className="number-rule">
        <Checkbox
          checked={awaitingDates.coordinatorFrom !== null}
          onChange={(event) => ask({ coordinatorFrom: event.target.checked ? USUAL_REQUEST : null })}
        >
          {t('policies.coordinatorFrom')}
        </Checkbox>
        {awaitingDates.coordinatorFrom !== null && (
          <InputNumber
            aria-label={t('policies.coordinatorFrom')}
            min={1}
            max={20}
            value={awaitingDates.coordinatorFrom}
            onChange={(number) => ask({ coordinatorFrom: number ?? USUAL_REQUEST })}
          />
        )}
      </div>
      <PolicyForm policy={policy} onChange={onChange} />
    </div>
  );
}

/** The request from which on the coordinator is told, where nobody has said another. */
const USUAL_REQUEST = 3;
