import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationKind } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import type { RecordColumn } from '../parts/record-table.js';
import { useMay } from '../shell/session.js';
import { words } from '../texts/ru/words.js';
import { useSaveOrganisation } from './directory-queries.js';
import { EditableChoice } from './editable-choice.js';
import { EditableName } from './editable-name.js';
import { EditableText } from './editable-text.js';
import { ParentCell } from './parent-cell.js';
import { TimeZoneCell } from './time-zone-cell.js';

const KINDS = Object.keys(words.organisationKind) as OrganisationKind[];

/** What is said of an organisation, in the tree and in a list; the name comes first. */
export function useOrganisationColumns(): readonly RecordColumn<Organisation>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', title: t('directory.column.organisation'), cell: (row) => <OrganisationName row={row} /> },
    { key: 'kind', title: t('directory.column.kind'), narrow: true, cell: (row) => <KindCell row={row} /> },
    { key: 'parent', title: t('directory.column.parent'), cell: (row) => <ParentCell row={row} /> },
    { key: 'tags', title: t('directory.column.tags'), cell: (row) => <TagsCell row={row} /> },
    { key: 'email', title: t('directory.column.email'), cell: (row) => <EmailCell row={row} /> },
    { key: 'zone', title: t('directory.column.timeZone'), narrow: true, cell: (row) => <TimeZoneCell row={row} /> },
    { key: 'usedIn', title: t('directory.column.usedIn'), narrow: true, cell: (row) => row.usedIn },
    {
      key: 'state',
      title: t('directory.column.state'),
      narrow: true,
      cell: (row) => <StateCell row={row} />,
    },
  ];
}

/** Whether it is there at all; one that is closed stays for its tasks. */
function StateCell({ row }: { row: Organisation }) {
  const { t } = useTranslation();
  const save = useSaveOrganisation();
  const mayEdit = useMay('directory.edit');
  if (!mayEdit) return <span className="soft">{t(`words.directoryState.${row.state}`)}</span>;
  const others = row.state === 'closed' ? (['active'] as const) : (['closed'] as const);
  return (
    <EditableChoice
      value={row.state}
      label={t('directory.field.state', { name: row.name })}
      options={[row.state, ...others].map((state) => [state, t(`words.directoryState.${state}`)] as const)}
      onSave={(state) => save(row, { closed: state === 'closed' })}
    />
  );
}

export function OrganisationName({ row }: { row: Organisation }) {
  const { t } = useTranslation();
  const save = useSaveOrganisation();
  const mayEdit = useMay('directory.edit');
  if (!mayEdit) return <NameAsKnown row={row} />;
  return (
    <EditableName
      value={row.name}
      label={t('directory.field.name', { name: row.name })}
      onSave={(name) => save(row, { name })}
    >
      <NameAsKnown row={row} />
    </EditableName>
  );
}

/** Leads to its page, a post's to that of its organisation. */
function NameAsKnown({ row }: { row: Organisation }) {
  const page = row.kind === 'role' ? (row.parentId ?? row.id) : row.id;
  return (
    <>
      <Link className="row-link" to="/directory/organisations/$id" params={{ id: page }}>
        <AsWritten text={row.name} />
      </Link>
      {row.fullName !== null && row.fullName !== row.name && (
        <div className="record-sub">
          <AsWritten text={row.fullName} />
        </div>
      )}
    </>
  );
}

function KindCell({ row }: { row: Organisation }) {
  const { t } = useTranslation();
  const save = useSaveOrganisation();
  const mayEdit = useMay('directory.edit');
  if (!mayEdit) return t(`words.organisationKind.${row.kind}`);
  return (
    <EditableChoice
      value={row.kind}
      label={t('directory.field.kind', { name: row.name })}
      options={KINDS.map((kind) => [kind, t(`words.organisationKind.${kind}`)] as const)}
      onSave={(kind) => save(row, { kind })}
    />
  );
}

/** Its tags; of a class how many organisations it means today, a link to their list. */
function TagsCell({ row }: { row: Organisation }) {
  const { t } = useTranslation();
  const save = useSaveOrganisation();
  const mayEdit = useMay('directory.edit');
  if (row.kind === 'class') {
    return (
      <>
        {row.members === null ? (
          <span className="soft">{t('directory.oneAddressee')}</span>
        ) : (
          <Link to="/directory" search={{ memberOf: row.id }}>
            {t('directory.members', { count: row.members })}
          </Link>
        )}{' '}
        {mayEdit && (
          <Link
            to="/directory/classes/$id"
            params={{ id: row.id }}
            aria-label={t('classChanges.rule.editNamed', { name: row.name })}
          >
            {t('classChanges.rule.edit')}
          </Link>
        )}
      </>
    );
  }
  if (!mayEdit) return row.tags.join(', ');
  return (
    <EditableText
      value={row.tags.length === 0 ? null : row.tags.join(', ')}
      label={t('directory.field.tags', { name: row.name })}
      column="organisation-tags"
      onSave={(typed) => save(row, { tags: tagsOf(typed) })}
    />
  );
}

function tagsOf(typed: string | null): string[] {
  return [...new Set((typed ?? '').split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}

function EmailCell({ row }: { row: Organisation }) {
  const { t } = useTranslation();
  const save = useSaveOrganisation();
  const mayEdit = useMay('directory.edit');
  if (!mayEdit) return row.email ?? t('directory.noAddress');
  return (
    <EditableText
      value={row.email}
      {...(row.emailBounces && { remark: t('directory.emailBounces') })}
      label={t('directory.field.email', { name: row.name })}
      column="organisation-email"
      inputMode="email"
      placeholder={row.kind === 'class' ? t('directory.groupAddress') : t('directory.noAddress')}
      onSave={(email) => save(row, { email })}
    />
  );
}
