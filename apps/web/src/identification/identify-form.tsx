import { useNavigate } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Identification } from '../api/types.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Looks at the schools of a branch by its rule in a year there are results of. */
export function IdentifyForm({ known: { organisationId: id, years } }: { known: Identification }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [year, setYear] = useState(years[0]?.year);
  const identify = api.useMutation('post', '/api/identification/{id}/runs', {
    onSuccess: ({ id: runId }) =>
      void navigate({ to: '/identification/$id/$runId', params: { id, runId }, search: {} }),
  });
  return (
    <>
      <div className="toolbar no-print">
        <label htmlFor="identify-year">{t('identification.identifyFor')}</label>
        <Select
          id="identify-year"
          className="version-choice"
          value={year}
          options={years.map((one) => ({ value: one.year, label: String(one.year) }))}
          onChange={setYear}
        />
        <Button
          type="primary"
          loading={identify.isPending}
          onClick={() => year !== undefined && identify.mutate({ params: { path: { id } }, body: { year } })}
        >
          {t('identification.identify')}
        </Button>
      </div>
      {identify.isError && <ProblemNotice title={t('identification.notIdentified')} error={identify.error} />}
    </>
  );
}
