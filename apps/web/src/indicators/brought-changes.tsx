import { useTranslation } from 'react-i18next';
import type { BroughtIndicators } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

type Line = BroughtIndicators['lines'][number];

/** What a file would do, indicator by indicator, with both wordings. */
export function BroughtChanges({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<Line>[] = [
    { key: 'code', title: t('indicators.column.code'), narrow: true, cell: ({ code }) => code },
    { key: 'name', title: t('indicators.column.name'), cell: ({ name }) => <AsWritten text={name} /> },
    {
      key: 'outcome',
      title: t('indicators.file.outcome'),
      narrow: true,
      cell: ({ outcome }) => t(`indicators.file.outcomes.${outcome}`),
    },
    {
      key: 'changes',
      title: t('indicators.file.what'),
      cell: ({ changes }) =>
        changes.map(({ field, before, after }) => (
          <div key={field} className="field-change">
            {t(`indicators.field.${field}`)}: <del>{before}</del> → <ins>{after}</ins>
          </div>
        )),
    },
  ];
  return <RecordTable caption={t('indicators.file.what')} columns={columns} rows={lines} keyOf={({ code }) => code} />;
}
