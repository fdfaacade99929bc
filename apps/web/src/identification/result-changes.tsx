import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BroughtResults, ResultAnswer, ResultLine } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

/** A table of a region is told in full by its counts; rows are shown as far as somebody reads them. */
const MOST_SHOWN = 200;

interface Props {
  brought: BroughtResults;
  isBusy: boolean;
  onApply: () => void;
}

/** What a table would change, school by school, and what of it cannot be taken. */
export function ResultChanges({ brought: { lines, faults }, isBusy, onApply }: Props) {
  const { t, i18n } = useTranslation();
  const changed = lines.filter(({ outcome }) => outcome === 'changed');
  const count = changed.reduce((sum, { changes }) => sum + changes.length, 0);
  const said = (answer: ResultAnswer | null) => {
    if (answer === null) return t('identification.file.unknown');
    if (answer.missing !== null) return t(`identification.file.missing.${answer.missing}`);
    return answer.number?.toLocaleString(i18n.language) ?? t('identification.file.none');
  };
  const columns: readonly RecordColumn<ResultLine>[] = [
    {
      key: 'school',
      title: t('identification.file.school'),
      cell: ({ organisationName, written }) => (
        <>
          <AsWritten text={organisationName ?? written} />
          {organisationName !== written && <div className="record-sub">«{written}»</div>}
        </>
      ),
    },
    {
      key: 'changes',
      title: t('identification.file.what'),
      cell: ({ changes }) =>
        changes.map(({ measure, year, before, after }) => (
          <div key={`${measure} ${year}`} className="field-change">
            <AsWritten text={measure} />, {year}: <del>{said(before)}</del> → <ins>{said(after)}</ins>
          </div>
        )),
    },
  ];
  return (
    <>
      {faults.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('identification.file.faults')}
          description={
            <ul>
              {faults.slice(0, MOST_SHOWN).map(({ row, column, detail }) => (
                <li key={`${row} ${column}`}>
                  {column === null
                    ? t('identification.file.fault', { row, detail })
                    : t('identification.file.faultAt', { row, column, detail })}
                </li>
              ))}
            </ul>
          }
        />
      )}
      <p role="status">
        {count === 0
          ? t('identification.file.nothing')
          : t('identification.file.changes', { count, schools: changed.length })}
      </p>
      {count > 0 && (
        <>
          <div>
            <Button type="primary" loading={isBusy} onClick={onApply}>
              {t('identification.file.apply')}
            </Button>
          </div>
          <RecordTable
            caption={t('identification.file.what')}
            columns={columns}
            rows={changed.slice(0, MOST_SHOWN)}
            keyOf={({ row }) => String(row)}
          />
        </>
      )}
    </>
  );
}
