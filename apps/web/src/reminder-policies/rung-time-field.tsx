import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReminderPolicy } from '../api/types.js';
import { type RungRow, withDays } from './rung-rows.js';

interface Props {
  row: RungRow;
  policy: ReminderPolicy;
  onChange: (part: Partial<ReminderPolicy>) => void;
}

/** When a rung comes: words, and the number in them where it has one. */
export function RungTimeField({ row, policy, onChange }: Props) {
  const { t } = useTranslation();
  const { field, values } = row;
  if (values.count === 0) return <>{t(row.nameKey, values)}</>;
  const [least, most] = row.step === null ? [14, 1000] : [1, 60];
  return (
    <label className="rung-time">
      <span>{t(`policies.before.${field as NumberedField}`)}</span>
      <InputNumber
        size="small"
        min={least}
        max={most}
        value={values.count}
        onChange={(days) => onChange(withDays(policy, row, days ?? least))}
      />
      <span>{t(`policies.behind.${field as NumberedField}`, values)}</span>
    </label>
  );
}

type NumberedField = 'before' | 'after' | 'halfTerm' | 'monthly';
