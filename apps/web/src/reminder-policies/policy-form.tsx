import { Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReminderPolicy } from '../api/types.js';

interface Props {
  policy: ReminderPolicy;
  onChange: (part: Partial<ReminderPolicy>) => void;
}

const FORMS = ['digest', 'single'] as const satisfies readonly ReminderPolicy['form'][];
const OPTIONAL = ['early', 'halfTerm', 'monthly', 'yearly'] as const satisfies ReminderPolicy['optional'];

/** In how many letters a morning comes, and which of them their readers may refuse. */
export function PolicyForm({ policy, onChange }: Props) {
  const { t } = useTranslation();
  const { form, optional } = policy;
  return (
    <>
      <fieldset className="quiet-days">
        <legend>{t('policies.form.title')}</legend>
        <Radio.Group
          value={form}
          options={FORMS.map((value) => ({ value, label: t(`policies.form.${value}`) }))}
          onChange={(event) => onChange({ form: event.target.value as ReminderPolicy['form'] })}
        />
      </fieldset>
      <fieldset className="quiet-days">
        <legend>{t('policies.optional.title')}</legend>
        {OPTIONAL.map((part) => (
          <Checkbox
            key={part}
            checked={optional.includes(part)}
            onChange={(event) =>
              onChange({
                optional: event.target.checked ? [...optional, part] : optional.filter((one) => one !== part),
              })
            }
          >
            {t(`policies.optional.${part}`)}
          </Checkbox>
        ))}
      </fieldset>
    </>
  );
}
