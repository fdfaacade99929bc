import { hasGivenBranch } from '@domain/access';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Person, Role } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { noticeLanguageOf, useMay } from '../shell/session.js';
import { LANGUAGES } from '../texts/language.js';
import { words } from '../texts/ru/words.js';
import { useRefreshDirectory, useSavePerson } from './directory-queries.js';
import { EditableBody } from './editable-body.js';
import { EditableChoice } from './editable-choice.js';
import { EditableName } from './editable-name.js';
import { EditableText } from './editable-text.js';
import { PersonAccessCell } from './person-access.js';

const ROLES = Object.keys(words.role) as Role[];

export function PeopleTable({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation();
  const mayEdit = useMay('directory.edit');
  const columns: readonly RecordColumn<Person>[] = [
    { key: 'name', title: t('directory.column.person'), cell: (row) => <NameCell row={row} /> },
    {
      key: 'organisation',
      title: t('directory.column.organisation'),
      cell: (row) => <AsWritten text={row.organisationName} />,
    },
    { key: 'position', title: t('directory.column.position'), cell: (row) => <PositionCell row={row} /> },
    { key: 'email', title: t('directory.column.email'), cell: (row) => <EmailCell row={row} /> },
    { key: 'role', title: t('directory.column.role'), narrow: true, cell: (row) => <RoleCell row={row} /> },
    { key: 'branch', title: t('directory.column.branch'), cell: (row) => <BranchCell row={row} /> },
    { key: 'language', title: t('directory.column.language'), narrow: true, cell: (row) => <LanguageCell row={row} /> },
    {
      key: 'state',
      title: t('directory.column.state'),
      cell: (row) => <StateCell row={row} />,
    },
    ...(mayEdit
      ? [{ key: 'access', title: t('directory.column.access'), cell: (row: Person) => <PersonAccessCell row={row} /> }]
      : []),
  ];
  return <RecordTable caption={t('directory.people')} columns={columns} rows={people} keyOf={(row) => row.id} />;
}

function StateCell({ row }: { row: Person }) {
  const { t } = useTranslation();
  return (
    <span className="soft">
      {row.state === 'left'
        ? t('directory.leftOn', { day: formatDate(row.leftOn ?? '') })
        : t(`words.directoryState.${row.state}`)}
    </span>
  );
}

/** Who has left is kept as he was. */
function useMayEdit(row: Person): boolean {
  return useMay('directory.edit') && row.state !== 'left';
}

function NameCell({ row }: { row: Person }) {
  const { t } = useTranslation();
  const save = useSavePerson();
  const mayEdit = useMayEdit(row);
  if (!mayEdit) return <AsWritten text={row.fullName} />;
  return (
    <EditableName
      value={row.fullName}
      label={t('directory.field.fullName', { name: row.fullName })}
      onSave={(fullName) => save(row, { fullName })}
    >
      <AsWritten text={row.fullName} />
    </EditableName>
  );
}

function EmailCell({ row }: { row: Person }) {
  const { t } = useTranslation();
  const save = useSavePerson();
  const mayEdit = useMayEdit(row);
  if (!mayEdit) return row.email ?? t('directory.noAddress');
  return (
    <EditableText
      value={row.email}
      {...(row.emailBounces && { remark: t('directory.emailBounces') })}
      label={t('directory.field.email', { name: row.fullName })}
      column="person-email"
      inputMode="email"
      placeholder={t('directory.noAddress')}
      onSave={(email) => save(row, { email })}
    />
  );
}

function PositionCell({ row }: { row: Person }) {
  const { t } = useTranslation();
  const save = useSavePerson();
  const mayEdit = useMayEdit(row);
  if (!mayEdit) return <AsWritten text={row.position} />;
  return (
    <EditableText
      value={row.position}
      label={t('directory.field.position', { name: row.fullName })}
      column="person-position"
      onSave={(position) => save(row, { position })}
    />
  );
}

function RoleCell({ row }: { row: Person }) {
  return (
    <>
      <RoleChoice row={row} />
      {(row.role === 'coordinator' || row.checksReports) && <ChecksReports row={row} />}
    </>
  );
}

/** He checks the reports of all below his organisation before they go to whoever accepts them. */
function ChecksReports({ row }: { row: Person }) {
  const { t } = useTranslation();
  const save = useSavePerson();
  const refresh = useRefreshDirectory();
  const mayEdit = useMayEdit(row);
  return (
    <div>
      <Checkbox
        aria-label={t('directory.field.checksReports', { name: row.fullName })}
        checked={row.checksReports}
        disabled={!mayEdit}
        onChange={(event) => void save(row, { checksReports: event.target.checked }).then(refresh)}
      >
        {t('directory.checksReports')}
      </Checkbox>
    </div>
  );
}

function RoleChoice({ row }: { row: Person }) {
  const { t } = useTranslation();
  const save = useSavePerson();
  const mayEdit = useMayEdit(row);
  if (!mayEdit) return t(`words.role.${row.role}`);
  return (
    <EditableChoice
      value={row.role}
      label={t('directory.field.role', { name: row.fullName })}
      options={ROLES.map((role) => [role, t(`words.role.${role}`)] as const)}
      onSave={(role) => save(row, { role })}
    />
  );
}

/** What the role covers: one organisation with all below it, or everything. */
function BranchCell({ row }: { row: Person }) {
  const { t } = useTranslation();
  const save = useSavePerson();
  const mayEdit = useMayEdit(row);
  const refresh = useRefreshDirectory();
  if (row.role === 'administrator') return t('directory.everything');
  if (!hasGivenBranch(row.role)) return <span className="soft">{t('directory.ownOrganisation')}</span>;
  const shown = row.branchName ?? t('directory.everything');
  if (!mayEdit) return shown;
  return (
    <EditableBody
      label={t('directory.field.branch', { name: row.fullName })}
      shown={shown}
      nothing={t('directory.everything')}
      onSave={async (branchId) => {
        await save(row, { branchId });
        await refresh();
      }}
    />
  );
}

/** Of the letters to the person, and of the pages where he is signed in. */
function LanguageCell({ row }: { row: Person }) {
  const { t } = useTranslation();
  const save = useSavePerson();
  const mayEdit = useMayEdit(row);
  if (!mayEdit) return t(`words.language.${row.language}`);
  return (
    <EditableChoice
      value={row.language}
      label={t('directory.field.language', { name: row.fullName })}
      options={LANGUAGES.map((language) => [language, t(`words.language.${language}`)] as const)}
      onSave={async (language) => {
        await save(row, { language });
        noticeLanguageOf(row.id, language);
      }}
    />
  );
}
