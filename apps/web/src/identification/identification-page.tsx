import { getRouteApi, Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { AsWritten } from '../parts/as-written.js';
import { Disclosure } from '../parts/disclosure.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { BringResults } from './bring-results.js';
import { IdentifyForm } from './identify-form.js';
import { RuleSection } from './rule-section.js';
import { RunList } from './run-list.js';

const route = getRouteApi('/shell/identification');

/** Results of a branch's schools, the rule they are looked at by, and what it found. */
export function IdentificationPage() {
  const { t } = useTranslation();
  const branches = api.useQuery('get', '/api/identification');
  const navigate = route.useNavigate();
  const { branch } = route.useSearch();
  return (
    <>
      <nav className="crumbs" aria-label={t('identification.crumbs')}>
        <Link to="/indicators">{t('indicators.title')}</Link>
      </nav>
      <div className="page-head">
        <div>
          <PageTitle>{t('identification.title')}</PageTitle>
          <p>{t('identification.hint')}</p>
        </div>
      </div>
      <QueryView query={branches}>
        {(rows) => {
          const chosen = rows.find(({ id }) => id === branch) ?? rows[0];
          if (chosen === undefined) {
            return <EmptyView title={t('identification.noBranch')} hint={t('identification.noBranchHint')} />;
          }
          return (
            <>
              <div className="toolbar">
                <label htmlFor="branch">{t('identification.branch')}</label>
                <Select
                  id="branch"
                  className="branch-choice"
                  showSearch={{ optionFilterProp: 'label' }}
                  value={chosen.id}
                  options={rows.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={(id) => void navigate({ search: { branch: id } })}
                />
                <span className="soft">{t('identification.schools', { count: chosen.schoolCount })}</span>
              </div>
              <Branch key={chosen.id} id={chosen.id} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function Branch({ id }: { id: string }) {
  const { t } = useTranslation();
  const shown = api.useQuery('get', '/api/identification/{id}', { params: { path: { id } } });
  return (
    <QueryView query={shown} skeletonRows={8}>
      {(known) => (
        <div className="stack">
          <section aria-label={t('identification.results')}>
            <h2>{t('identification.results')}</h2>
            {known.years.length === 0 ? (
              <p>{t('identification.noResults')}</p>
            ) : (
              <ul className="plain-list">
                {known.years.map(({ year, procedures }) => (
                  <li key={year}>
                    <AsWritten text={t('identification.known', { year, procedures: procedures.join('; ') })} />
                  </li>
                ))}
              </ul>
            )}
            {known.mayEdit && (
              <Disclosure label={t('identification.file.open')} startsOpen={known.years.length === 0}>
                <BringResults branchId={id} />
              </Disclosure>
            )}
          </section>
          <RuleSection known={known} />
          <section aria-label={t('identification.runs')}>
            <h2>{t('identification.runs')}</h2>
            {known.mayEdit && known.years.length > 0 && <IdentifyForm known={known} />}
            {known.runs.length === 0 ? (
              <p>{t('identification.noRuns')}</p>
            ) : (
              <RunList branchId={id} runs={known.runs} />
            )}
          </section>
        </div>
      )}
    </QueryView>
  );
}
