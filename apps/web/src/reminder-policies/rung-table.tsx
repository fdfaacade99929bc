import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Addressee, ReminderPolicy } from '../api/types.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { type RungRow, rungRows, withoutStep, withPeople, withStep } from './rung-rows.js';
import { RungTimeField } from './rung-time-field.js';

interface Props {
  policy: ReminderPolicy;
  mayEdit: boolean;
  onChange: (part: Partial<ReminderPolicy>) => void;
}

const PEOPLE = ['lead', 'executors', 'coordinator', 'controller', 'signatory'] as const satisfies readonly Addressee[];

/** A row a rung: when it comes, and whom it tells. */
export function RungTable({ policy, mayEdit, onChange }: Props) {
  const { t } = useTranslation();
  const columns: RecordColumn<RungRow>[] = [
    {
      key: 'when',
      title: t('policies.column.when'),
      cell: (row) => <RungTimeField row={row} policy={policy} onChange={onChange} />,
    },
    {
      key: 'who',
      title: t('policies.column.who'),
      cell: (row) => (
        <div className="rung-people">
          {PEOPLE.map((person) => (
            <Checkbox
              key={person}
              aria-label={t('policies.tells', {
                person: t(`policies.person.${person}`),
                when: t(row.nameKey, row.values),
              })}
              checked={row.to.includes(person)}
              disabled={!mayEdit}
              onChange={(event) => onChange(withPeople(policy, row, person, event.target.checked))}
            >
              {t(`policies.person.${person}`)}
            </Checkbox>
          ))}
        </div>
      ),
    },
  ];
  if (mayEdit) {
    columns.push({
      key: 'remove',
      title: t('policies.column.remove'),
      narrow: true,
      cell: (row) =>
        row.step === null ? null : (
          <Button
            size="small"
            aria-label={t('calendars.removeRow', { name: t(row.nameKey, row.values) })}
            onClick={() => onChange(withoutStep(policy, row))}
          >
            {t('calendars.remove')}
          </Button>
        ),
    });
  }
  return (
    <div className="stack">
      <RecordTable caption={t('policies.title')} columns={columns} rows={rungRows(policy)} keyOf={({ key }) => key} />
      {mayEdit && (
        <div className="form-buttons">
          <Button onClick={() => onChange(withStep(policy, 'before'))}>{t('policies.add.before')}</Button>
          <Button onClick={() => onChange(withStep(policy, 'after'))}>{t('policies.add.after')}</Button>
        </div>
      )}
    </div>
  );
}
