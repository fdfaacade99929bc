import { useTranslation } from 'react-i18next';
import type { Organisation } from '../api/types.js';
import { RecordTable } from '../parts/record-table.js';
import { useOrganisationColumns } from './organisation-columns.js';

/** The organisations that were searched for, wherever they stand in the tree. */
export function OrganisationList({ organisations }: { organisations: readonly Organisation[] }) {
  const { t } = useTranslation();
  const columns = useOrganisationColumns();
  return (
    <RecordTable
      caption={t('directory.organisations')}
      columns={columns}
      rows={organisations}
      keyOf={(row) => row.id}
    />
  );
}
