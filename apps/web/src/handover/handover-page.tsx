import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Handover } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { HandoverForm } from './handover-form.js';
import { HasLeft, IsPlanned } from './handover-state.js';
import { HeldTasks, HoldingsList } from './holdings.js';

const route = getRouteApi('/shell/directory/people/$id/handover');

/** What somebody holds, and to whom it passes when he works here no longer. */
export function HandoverPage() {
  const { id } = route.useParams();
  const queries = useQueryClient();
  const query = api.useQuery('get', '/api/directory/people/{id}/handover', { params: { path: { id } } });
  return (
    <QueryView query={query} skeletonRows={8} isPage>
      {(handover) => (
        <>
          <Head handover={handover} />
          <State handover={handover} onChange={() => queries.invalidateQueries()} />
        </>
      )}
    </QueryView>
  );
}

function Head({ handover: { person } }: { handover: Handover }) {
  const { t } = useTranslation();
  return (
    <div className="page-head">
      <div>
        <nav className="crumbs" aria-label={t('tasks.page.crumbs')}>
          <Link to="/directory">{t('directory.title')}</Link>
        </nav>
        <PageTitle>{t('handover.title', { name: person.fullName })}</PageTitle>
        <p>
          <AsWritten text={[person.position, person.organisationName].filter(Boolean).join(', ')} />
        </p>
      </div>
    </div>
  );
}

function State({ handover, onChange }: { handover: Handover; onChange: () => Promise<void> }) {
  const { t } = useTranslation();
  const { person, planned } = handover;
  if (person.state === 'left') return <HasLeft handover={handover} onChange={onChange} />;
  return (
    <>
      {planned !== null && <IsPlanned personId={person.id} planned={planned} onChange={onChange} />}
      <section className="panel" aria-labelledby="holdings">
        <h2 id="holdings">{t('handover.holdings')}</h2>
        <HoldingsList handover={handover} />
      </section>
      {planned === null && <HandoverForm handover={handover} onDone={onChange} />}
      <HeldTasks tasks={handover.tasks} />
    </>
  );
}
