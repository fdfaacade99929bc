import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { CalendarEffect, ProfileOfDeadlines } from '../api/types.js';
import { useRefreshDates } from './calendar-queries.js';
import { ChangeBar } from './change-bar.js';
import { type NumberRule, NumberRuleField } from './number-rule-field.js';
import { UrgencyFields } from './urgency-fields.js';

type Rules = ProfileOfDeadlines['rules'];

interface Props {
  profile: ProfileOfDeadlines;
  /** Not saved yet, so there is something to save before anything is changed. */
  isNew?: boolean;
  onApplied: (effect: CalendarEffect) => void;
  onForget?: () => void;
}

const NUMBER_RULES: readonly NumberRule[] = [
  { rule: 'monthlyDay', usual: 10, most: 31 },
  { rule: 'quarterlyDay', usual: 10, most: 31 },
  { rule: 'continuousDay', usual: 20, most: 31 },
  { rule: 'monthsWithoutDate', usual: 1, most: 36 },
];

export function ProfileForm({ profile, isNew = false, onApplied, onForget }: Props) {
  const { t } = useTranslation();
  const refresh = useRefreshDates();
  const [title, setTitle] = useState(profile.title);
  const [rules, setRules] = useState<Rules>(profile.rules);
  const preview = api.useMutation('post', '/api/calendars/profiles/preview');
  const save = api.useMutation('put', '/api/calendars/profiles', { onSuccess: refresh });
  const change = (part: Partial<Rules>) => setRules((known) => ({ ...known, ...part }));
  const body = { name: profile.name, version: profile.version, title, rules };
  const isChanged = title !== profile.title || JSON.stringify(rules) !== JSON.stringify(profile.rules);
  return (
    <>
      <div className="profile-form">
        <label>
          <span>{t('calendars.profiles.title')}</span>
          <Input value={title} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <Choice
          label={t('calendars.form.dayOff')}
          value={rules.dayOff}
          options={[
            ['preceding', t('calendars.form.preceding')],
            ['following', t('calendars.form.following')],
            ['keep', t('calendars.form.keep')],
          ]}
          onChange={(dayOff) => change({ dayOff })}
        />
        <Choice
          label={t('calendars.form.plainDay')}
          value={rules.plainDay}
          options={[
            ['calendar_day', t('calendars.form.calendarDays')],
            ['working_day', t('calendars.form.workingDays')],
          ]}
          onChange={(plainDay) => change({ plainDay })}
        />
        <Choice
          label={t('calendars.form.urgencyUnit')}
          value={rules.urgencyUnit}
          options={[
            ['calendar_day', t('calendars.form.calendarDays')],
            ['working_day', t('calendars.form.workingDays')],
          ]}
          onChange={(urgencyUnit) => change({ urgencyUnit })}
        />
        <UrgencyFields urgency={rules.urgency} onChange={(urgency) => change({ urgency })} />
        {NUMBER_RULES.map((one) => (
          <NumberRuleField
            key={one.rule}
            {...one}
            value={rules[one.rule]}
            onChange={(value) => change({ [one.rule]: value })}
          />
        ))}
        <div className="number-rule">
          <Checkbox
            checked={rules.untilIncludesDay}
            onChange={(event) => change({ untilIncludesDay: event.target.checked })}
          >
            {t('calendars.form.untilIncludesDay')}
          </Checkbox>
        </div>
      </div>
      <ChangeBar
        subject={JSON.stringify(body)}
        isChanged={isNew || isChanged}
        preview={() => preview.mutateAsync({ body })}
        save={async () => (await save.mutateAsync({ body })).effect}
        onApplied={onApplied}
        onForget={() => {
          setTitle(profile.title);
          setRules(profile.rules);
          onForget?.();
        }}
        onReload={() => void refresh()}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select className="kind-choice" value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
