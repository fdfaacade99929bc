import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { Organisation } from '../api/types.js';
import { useMay } from '../shell/session.js';
import { useRefreshDirectory, useSaveOrganisation } from './directory-queries.js';
import { EditableBody } from './editable-body.js';

/** Under which organisation this one stands. A move says what it takes along before it is made. */
export function ParentCell({ row }: { row: Organisation }) {
  const { t } = useTranslation();
  const save = useSaveOrganisation();
  const refresh = useRefreshDirectory();
  const mayEdit = useMay('directory.edit');
  const shown = row.above.at(-1) ?? t('directory.top');
  if (!mayEdit) return shown;
  return (
    <EditableBody
      label={t('directory.field.parent', { name: row.name })}
      shown={shown}
      nothing={t('directory.top')}
      effectOf={(parentId) => <MoveEffect id={row.id} parentId={parentId} />}
      onSave={async (parentId) => {
        await save(row, { parentId });
        await refresh();
      }}
    />
  );
}

function MoveEffect({ id, parentId }: { id: string; parentId: string | null }) {
  const { t } = useTranslation();
  const effect = api.useQuery('get', '/api/directory/organisations/{id}/move', {
    params: { path: { id }, query: parentId === null ? {} : { to: parentId } },
  });
  if (effect.isError) {
    return (
      <span role="alert" className="attention">
        {asProblem(effect.error).message}
      </span>
    );
  }
  return (
    <p role="status" className="record-sub">
      {effect.data === undefined ? t('view.loading') : t('directory.moveEffect', { ...effect.data })}
    </p>
  );
}
