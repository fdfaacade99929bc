import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Organisation, OrganisationPage as Page } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { BodiesSection } from './bodies-section.js';
import { MembersSection } from './members-section.js';
import { PostsSection } from './posts-section.js';
import { TermsElsewhere } from './terms-elsewhere.js';

const route = getRouteApi('/shell/directory/organisations/$id');

/** An organisation with the posts in it, who holds them, and its collegial bodies; of such a body its members. */
export function OrganisationPage() {
  const { id } = route.useParams();
  const query = api.useQuery('get', '/api/directory/organisations/{id}', { params: { path: { id } } });
  return (
    <QueryView query={query} skeletonRows={6} isPage>
      {(page) => (
        <>
          <Head organisation={page.organisation} />
          <Sections page={page} onChange={async () => void (await query.refetch())} />
        </>
      )}
    </QueryView>
  );
}

function Sections(props: { page: Page; onChange: () => Promise<void> }) {
  const { t } = useTranslation();
  const { isCollegial, posts, organisation, attachedTo } = props.page;
  return (
    <>
      {(isCollegial || organisation.kind === 'school') && <MembersSection {...props} />}
      {attachedTo.length > 0 && (
        <section aria-labelledby="attached-to">
          <h2 id="attached-to">{t('organisation.attachedTo')}</h2>
          <TermsElsewhere terms={attachedTo} />
        </section>
      )}
      {(!isCollegial || posts.length > 0) && <PostsSection {...props} />}
      {!isCollegial && <BodiesSection {...props} />}
    </>
  );
}

function Head({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const { name, fullName, kind, above, email } = organisation;
  return (
    <div className="page-head">
      <div>
        <nav className="crumbs" aria-label={t('tasks.page.crumbs')}>
          <Link to="/directory">{t('directory.title')}</Link>
          {above.map((one) => (
            <span key={one}>
              <AsWritten text={one} />
            </span>
          ))}
        </nav>
        <PageTitle>
          <AsWritten text={name} />
        </PageTitle>
        <p>
          {[t(`words.organisationKind.${kind}`), fullName === name ? null : fullName, email ?? t('directory.noAddress')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </div>
  );
}
