import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrganisationScores } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { SectionScores } from './section-scores.js';
import { SumOfPoints } from './sum-of-points.js';

const route = getRouteApi('/shell/campaigns/$id/scores/$organisationId');

/** What one organisation came to: each indicator under its task, beside what it was before, and where every point comes from. */
export function OrganisationScoresPage() {
  const { id, organisationId } = route.useParams();
  const scores = api.useQuery('get', '/api/campaigns/{id}/forms/{organisationId}/scores', {
    params: { path: { id, organisationId } },
  });
  return (
    <QueryView query={scores} skeletonRows={12} isPage>
      {(loaded) => <Scores scores={loaded} />}
    </QueryView>
  );
}

function Scores({ scores }: { scores: OrganisationScores }) {
  const { t } = useTranslation();
  const { id, organisationId } = route.useParams();
  const { code } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <nav className="crumbs" aria-label={t('scores.crumbs')}>
        <Link to="/campaigns/$id" params={{ id }} search={{}}>
          {t('scores.campaign')}
        </Link>{' '}
        ·{' '}
        <Link to="/campaigns/$id/scores" params={{ id }} search={{}}>
          {t('scores.allResults')}
        </Link>{' '}
        ·{' '}
        <Link to="/campaigns/$id/forms/$organisationId" params={{ id, organisationId }}>
          {t('scores.form')}
        </Link>
      </nav>
      <div className="page-head">
        <div>
          <PageTitle>
            <AsWritten text={scores.organisationName} />
          </PageTitle>
          {scores.evaluatedCount > 0 && (
            <>
              {t('scores.column.points')}: <SumOfPoints sum={scores} />
            </>
          )}
        </div>
      </div>
      {scores.sections.length === 0 ? (
        <EmptyView title={t('scores.notEvaluated')} hint={t('scores.notEvaluatedHint')} />
      ) : (
        scores.sections.map((section) => (
          <SectionScores
            key={section.task}
            {...{ campaignId: id, organisationId, section, openCode: code }}
            onOpen={(next) => void navigate({ search: next === undefined ? {} : { code: next }, replace: true })}
          />
        ))
      )}
    </>
  );
}
