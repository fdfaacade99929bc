import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ItemKind, TaskPage } from '../../api/types.js';
import { BodySelect } from '../../directory/body-select.js';
import { PersonSelect } from '../../directory/person-select.js';
import type { TaskSearch } from '../../search-params.js';
import { useMay } from '../../shell/session.js';
import { words } from '../../texts/ru/words.js';

const KINDS = Object.keys(words.itemKind) as ItemKind[];

type Choice = Pick<TaskSearch, 'organisationId' | 'withBelow' | 'leadId' | 'itemKind'>;

interface Props {
  choice: Choice;
  /** The names of what is chosen, once the list has come. */
  named: Pick<TaskPage, 'organisation' | 'lead'> | undefined;
  onChange: (change: { readonly [Name in keyof Choice]?: Choice[Name] | undefined }) => void;
}

/** Whose tasks: of an organisation, alone or with those below it, and of a person; and of which kind. */
export function ChoiceFilters({ choice, named, onChange }: Props) {
  const { t } = useTranslation();
  const seesDirectory = useMay('directory.see');
  const { organisationId, withBelow, leadId, itemKind } = choice;
  // Whoever sees a task by its order may not see its organisation in the directory.
  const name = named?.organisation?.id === organisationId ? named?.organisation?.name : undefined;
  const known =
    organisationId === undefined ? undefined : { id: organisationId, name: name ?? t('tasks.organisation') };
  return (
    <>
      {seesDirectory && (
        <BodySelect
          className="filter"
          label={t('tasks.organisation')}
          nothing={t('tasks.anyOrganisation')}
          value={organisationId ?? null}
          {...(known !== undefined && { known })}
          onChange={(chosen) =>
            onChange({ organisationId: chosen ?? undefined, ...(chosen === null && { withBelow: undefined }) })
          }
        />
      )}
      {organisationId !== undefined && (
        <Checkbox
          checked={withBelow ?? false}
          onChange={(event) => onChange({ withBelow: event.target.checked ? true : undefined })}
        >
          {t('tasks.withBelow')}
        </Checkbox>
      )}
      {seesDirectory && (
        <PersonSelect
          className="filter"
          label={t('tasks.column.lead')}
          placeholder={t('tasks.anyLead')}
          value={named?.lead?.id === leadId ? (named?.lead ?? null) : null}
          onChange={(person) => onChange({ leadId: person?.id })}
        />
      )}
      <Select
        className="filter"
        aria-label={t('tasks.kind')}
        placeholder={t('tasks.anyKind')}
        allowClear
        value={itemKind ?? null}
        options={KINDS.map((value) => ({ value, label: t(`words.itemKind.${value}`) }))}
        onChange={(value) => onChange({ itemKind: value ?? undefined })}
      />
    </>
  );
}
