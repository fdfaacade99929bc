import { useTranslation } from 'react-i18next';
import type { DirectoryImport, ImportLine } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

interface Props {
  lines: DirectoryImport['lines'];
  /** It was done; before, it is what would be. */
  applied: boolean;
}

/** Row by row what becomes of an entry, why a row is left out and where the fault is. */
export function ImportLines({ lines, applied }: Props) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<ImportLine>[] = [
    { key: 'place', title: t('directoryImport.column.place'), narrow: true, cell: (line) => <Place line={line} /> },
    {
      key: 'name',
      title: t('directoryImport.column.name'),
      cell: ({ name, within }) => (
        <>
          <AsWritten text={name} />
          {within !== null && (
            <div className="record-sub">
              <AsWritten text={within} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'outcome',
      title: t('directoryImport.column.outcome'),
      narrow: true,
      cell: ({ outcome }) => t(`directoryImport.${applied ? 'done' : 'outcome'}.${outcome}`),
    },
    { key: 'changes', title: t('directoryImport.column.changes'), cell: (line) => <Changes line={line} /> },
  ];
  return (
    <RecordTable
      caption={t('directoryImport.title')}
      columns={columns}
      rows={lines}
      keyOf={({ sheet, row, entry }) => `${sheet} ${row} ${entry}`}
    />
  );
}

function Place({ line: { sheet, row, column } }: { line: ImportLine }) {
  const { t } = useTranslation();
  return (
    <>
      {sheet !== null && <AsWritten text={sheet} />} {t('directoryImport.row', { row })}
      {column !== null && (
        <div className="record-sub">
          <AsWritten text={column} />
        </div>
      )}
    </>
  );
}

function Changes({ line: { outcome, changes, note } }: { line: ImportLine }) {
  const { t } = useTranslation();
  const nothing = t('directoryImport.nothingBefore');
  return (
    <>
      {note !== null && <p>{note}</p>}
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          {field}: {outcome === 'created' ? '' : `${before ?? nothing} → `}
          {after ?? nothing}
        </div>
      ))}
    </>
  );
}
