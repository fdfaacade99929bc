import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { BranchSubstitution } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { type ChosenPerson, PersonSelect } from '../directory/person-select.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { SubstitutionForm } from './substitution-form.js';

/** Who of the branch is away and who stands in; said for those who cannot say it themselves. */
export function SubstitutionsPage() {
  const { t } = useTranslation();
  const substitutions = api.useQuery('get', '/api/substitutions');
  const queries = useQueryClient();
  const end = api.useMutation('delete', '/api/directory/people/{id}/substitutions/{substitutionId}', {
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('substitutions.title')}</PageTitle>
      </div>
      <Appointment />
      {end.isError && <ProblemNotice title={t('substitutions.notEnded')} error={end.error} />}
      <QueryView query={substitutions}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyView title={t('substitutions.empty')} hint={t('substitutions.emptyHint')} />
          ) : (
            <Rows
              rows={rows}
              isEnding={end.isPending}
              onEnd={({ personId, id }) => end.mutate({ params: { path: { id: personId, substitutionId: id } } })}
            />
          )
        }
      </QueryView>
    </>
  );
}

function Appointment() {
  const { t } = useTranslation();
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [saved, setSaved] = useState<string>();
  return (
    <section className="panel stack no-print" aria-labelledby="new-substitution">
      <h2 id="new-substitution">{t('substitutions.new')}</h2>
      {saved !== undefined && (
        <Alert type="info" showIcon role="status" title={t('substitutions.saved', { name: saved })} />
      )}
      <label className="stack">
        {t('substitutions.who')}
        <PersonSelect value={person} onChange={setPerson} />
      </label>
      {person !== null && (
        <ForPerson
          key={person.id}
          personId={person.id}
          onSaved={() => {
            setSaved(person.fullName);
            setPerson(null);
          }}
        />
      )}
    </section>
  );
}

function ForPerson({ personId, onSaved }: { personId: string; onSaved: () => void }) {
  const queries = useQueryClient();
  const target = { params: { path: { id: personId } } };
  const substitutions = api.useQuery('get', '/api/directory/people/{id}/substitutions', target);
  const appoint = api.useMutation('post', '/api/directory/people/{id}/substitutions');
  return (
    <QueryView query={substitutions} skeletonRows={2}>
      {({ candidates }) => (
        <SubstitutionForm
          candidates={candidates}
          error={appoint.error}
          isSending={appoint.isPending}
          onSend={async (body) => {
            await appoint.mutateAsync({ ...target, body });
            onSaved();
            await queries.invalidateQueries();
          }}
        />
      )}
    </QueryView>
  );
}

interface RowsProps {
  rows: readonly BranchSubstitution[];
  isEnding: boolean;
  onEnd: (row: BranchSubstitution) => void;
}

function Rows({ rows, isEnding, onEnd }: RowsProps) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<BranchSubstitution>[] = [
    {
      key: 'who',
      title: t('substitutions.who'),
      cell: ({ personName, organisationName }) => (
        <>
          <AsWritten text={personName} />
          <div className="record-sub">
            <AsWritten text={organisationName} />
          </div>
        </>
      ),
    },
    {
      key: 'deputy',
      title: t('profile.substitution.deputy'),
      cell: ({ deputyName }) => <AsWritten text={deputyName} />,
    },
    {
      key: 'days',
      title: t('substitutions.days'),
      cell: ({ fromDay, toDay, current }) => (
        <>
          {t('tasks.calendar.week', { from: formatDate(fromDay), to: formatDate(toDay) })}
          <div className="record-sub">{t(current ? 'substitutions.current' : 'substitutions.later')}</div>
        </>
      ),
    },
    {
      key: 'end',
      title: t('substitutions.act'),
      narrow: true,
      cell: (row) => (
        <Button
          size="small"
          disabled={isEnding}
          aria-label={t('day.about', { action: t('profile.substitution.end'), title: row.personName })}
          onClick={() => onEnd(row)}
        >
          {t('profile.substitution.end')}
        </Button>
      ),
    },
  ];
  return <RecordTable caption={t('substitutions.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
