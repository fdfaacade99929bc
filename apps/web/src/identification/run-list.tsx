import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IdentificationRunSummary } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

const OUTCOMES = ['low', 'risk', 'open', 'not'] as const;

/** When the schools were looked at, and how many of each outcome there were. */
export function RunList({ branchId: id, runs }: { branchId: string; runs: readonly IdentificationRunSummary[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<IdentificationRunSummary>[] = [
    {
      key: 'when',
      title: t('identification.column.when'),
      cell: ({ id: runId, at, by }) => (
        <Link className="row-link" to="/identification/$id/$runId" params={{ id, runId }} search={{}}>
          {formatInstant(at)}, <AsWritten text={by} />
        </Link>
      ),
    },
    { key: 'year', title: t('identification.column.year'), narrow: true, cell: ({ year }) => year },
    {
      key: 'rule',
      title: t('identification.column.rule'),
      narrow: true,
      cell: ({ ruleNumber }) => (ruleNumber === 0 ? t('identification.rule.usualOne') : ruleNumber),
    },
    ...OUTCOMES.map((outcome) => ({
      ...{ key: outcome, title: t(`identification.outcome.${outcome}`), narrow: true },
      cell: ({ counts }: IdentificationRunSummary) => counts[outcome],
    })),
  ];
  return <RecordTable caption={t('identification.runs')} columns={columns} rows={runs} keyOf={({ id: key }) => key} />;
}
