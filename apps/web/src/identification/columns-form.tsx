import { ASSESSMENTS, RESULT_CONTENTS } from '@indicators/results';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BroughtResults, ResultColumn } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import type { SaidLayout } from './said-layout.js';

const ROLES = ['school', 'district', 'result', 'ignored'] as const;
/** What a column of results begins with, when it was called something else before. */
const USUAL = { assessment: ASSESSMENTS[0], subject: '', content: RESULT_CONTENTS[0] };

interface Props {
  brought: BroughtResults;
  isBusy: boolean;
  onLook: (said: SaidLayout) => void;
}

/** What each column was taken for, to be checked and mended. */
export function ColumnsForm({ brought, isBusy, onLook }: Props) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<SaidLayout>(brought);
  const mend = (at: number, change: Partial<ResultColumn>) =>
    setSaid({
      ...said,
      columns: said.columns.map((column, place) => (place === at ? { ...column, ...change } : column)),
    });
  const rows = said.columns.map((column, at) => ({ ...column, at }));
  type Row = (typeof rows)[number];
  const named = ({ heading }: Row, what: string) => `${heading}: ${what}`;
  const ofResult = (cell: (row: Row) => ReactNode) => (row: Row) => (row.role === 'result' ? cell(row) : null);
  const columns: readonly RecordColumn<Row>[] = [
    { key: 'heading', title: t('identification.file.heading'), cell: ({ heading }) => <AsWritten text={heading} /> },
    {
      key: 'role',
      title: t('identification.file.meaning'),
      cell: (row) => (
        <Select
          className="column-choice"
          aria-label={named(row, t('identification.file.meaning'))}
          value={row.role}
          options={ROLES.map((value) => ({ value, label: t(`identification.file.role.${value}`) }))}
          onChange={(role) =>
            mend(row.at, role === 'result' && row.assessment === null ? { role, ...USUAL } : { role })
          }
        />
      ),
    },
    {
      key: 'assessment',
      title: t('identification.file.assessment'),
      cell: ofResult((row) => (
        <Select
          className="column-choice"
          aria-label={named(row, t('identification.file.assessment'))}
          value={row.assessment}
          options={ASSESSMENTS.map((value) => ({ value, label: value }))}
          onChange={(assessment) => mend(row.at, { assessment })}
        />
      )),
    },
    {
      key: 'subject',
      title: t('identification.file.subject'),
      cell: ofResult((row) => (
        <Input
          aria-label={named(row, t('identification.file.subject'))}
          maxLength={100}
          value={row.subject ?? ''}
          onChange={({ target }) => mend(row.at, { subject: target.value })}
        />
      )),
    },
    {
      key: 'grade',
      title: t('identification.file.grade'),
      cell: ofResult((row) => (
        <InputNumber
          className="column-number"
          aria-label={named(row, t('identification.file.grade'))}
          min={1}
          max={11}
          value={row.grade}
          onChange={(grade) => mend(row.at, { grade })}
        />
      )),
    },
    {
      key: 'content',
      title: t('identification.file.content'),
      cell: ofResult((row) => (
        <Select
          className="column-choice"
          aria-label={named(row, t('identification.file.content'))}
          value={row.content}
          options={RESULT_CONTENTS.map((value) => ({ value, label: t(`identification.file.contents.${value}`) }))}
          onChange={(content) => mend(row.at, { content })}
        />
      )),
    },
    {
      key: 'year',
      title: t('identification.file.columnYear'),
      cell: ofResult((row) => (
        <InputNumber
          className="column-number"
          aria-label={named(row, t('identification.file.columnYear'))}
          min={2000}
          max={2100}
          placeholder={String(said.year)}
          value={row.year}
          onChange={(year) => mend(row.at, { year })}
        />
      )),
    },
  ];
  return (
    <section className="stack" aria-label={t('identification.file.columns')}>
      <h3>{t('identification.file.columns')}</h3>
      <p className="soft">{t(`identification.file.from.${brought.layoutFrom}`)}</p>
      <RecordTable
        caption={t('identification.file.columns')}
        columns={columns}
        rows={rows}
        keyOf={({ at }) => String(at)}
      />
      <div className="toolbar">
        <label htmlFor="file-year">{t('identification.file.fileYear')}</label>
        <InputNumber
          id="file-year"
          className="column-number"
          min={2000}
          max={2100}
          value={said.year}
          onChange={(year) => setSaid({ ...said, year: year ?? brought.year })}
        />
        <Checkbox
          checked={said.isSchoolYear}
          onChange={({ target }) => setSaid({ ...said, isSchoolYear: target.checked })}
        >
          {t('identification.file.isSchoolYear')}
        </Checkbox>
        {said !== brought && (
          <Button loading={isBusy} onClick={() => onLook(said)}>
            {t('identification.file.look')}
          </Button>
        )}
      </div>
    </section>
  );
}
