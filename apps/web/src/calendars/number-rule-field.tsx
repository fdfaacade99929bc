import { Checkbox, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

export interface NumberRule {
  readonly rule: 'monthlyDay' | 'quarterlyDay' | 'continuousDay' | 'monthsWithoutDate';
  /** What stands in the field when the rule is switched on. */
  readonly usual: number;
  readonly most: number;
}

interface Props extends NumberRule {
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A rule that is off, or has a number. */
export function NumberRuleField({ rule, usual, most, value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="number-rule">
      <Checkbox checked={value !== null} onChange={(event) => onChange(event.target.checked ? usual : null)}>
        {t(`calendars.form.${rule}`)}
      </Checkbox>
      {value !== null && (
        <InputNumber
          aria-label={t(`calendars.form.${rule}`)}
          min={1}
          max={most}
          value={value}
          onChange={(number) => onChange(number ?? usual)}
        />
      )}
    </div>
  );
}
