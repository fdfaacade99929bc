import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Directory } from '../api/types.js';
import { ClassChangeNotice } from '../class-changes/class-change-notice.js';
import { DirectoryFiles } from '../directory-import/directory-files.js';
import { OwnListForm } from '../directory-import/own-list-form.js';
import { Disclosure } from '../parts/disclosure.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { PageTurner } from '../parts/page-turner.js';
import { QueryView } from '../parts/query-view.js';
import { SearchBox } from '../parts/search-box.js';
import type { DirectorySearch } from '../search-params.js';
import { turned } from '../search-values.js';
import { useMay } from '../shell/session.js';
import { AddOrganisation } from './add-organisation.js';
import { AddPerson } from './add-person.js';
import { OrganisationList } from './organisation-list.js';
import { OrganisationTree } from './organisation-tree.js';
import { PeopleTable } from './people-table.js';

const route = getRouteApi('/shell/directory');
const PAGE_SIZE = 50;

export function DirectoryPage() {
  const { t } = useTranslation();
  const mayEdit = useMay('directory.edit');
  const { people: peopleCursor, ...query } = route.useSearch();
  const directory = api.useQuery(
    'get',
    '/api/directory',
    { params: { query: { ...query, ...(peopleCursor !== undefined && { peopleCursor }), pageSize: PAGE_SIZE } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('directory.title')}</PageTitle>
          <p>{t('directory.hint')}</p>
        </div>
        {mayEdit && <DirectoryFiles />}
        {mayEdit && <Link to="/substitutions">{t('substitutions.title')}</Link>}
        {mayEdit && <Link to="/class-changes">{t('classChanges.title')}</Link>}
      </div>
      <ClassChangeNotice />
      <QueryView query={directory}>
        {(entries) =>
          entries.organisationTotal + entries.peopleTotal === 0 && !isNarrowed(query) ? (
            <EmptyView title={t('directory.empty')} hint={t('directory.emptyNext')}>
              <Link to="/">{t('directory.toOrders')}</Link>
            </EmptyView>
          ) : (
            <Entries directory={entries} />
          )
        }
      </QueryView>
    </>
  );
}

/** Words or a filter pick entries out of the tree; without them it is the tree. */
function isNarrowed({ search, withoutAddress, memberOf }: DirectorySearch): boolean {
  return search !== undefined || withoutAddress === true || memberOf !== undefined;
}

function Entries({ directory }: { directory: Directory }) {
  const { t } = useTranslation();
  const mayEdit = useMay('directory.edit');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { organisations, organisationTotal, people, peopleTotal } = directory;
  return (
    <>
      <DirectoryFilters count={directory.withoutAddress} />
      {organisationTotal + peopleTotal === 0 && (
        <EmptyView title={t('directory.noneFound')} hint={t('directory.noneFoundHint')}>
          <Link to="/directory" search={{}}>
            {t('directory.clearFilters')}
          </Link>
        </EmptyView>
      )}
      {organisationTotal > 0 && (
        <section aria-labelledby="organisations">
          <h2 id="organisations">
            {t('directory.organisations')} <span className="soft">{organisationTotal}</span>
          </h2>
          {isNarrowed(search) ? (
            <>
              <OrganisationList organisations={organisations} />
              <PageTurner
                next={directory.organisationNext}
                previous={directory.organisationPrevious}
                label={t('directory.organisationPages')}
                onTurn={(cursor) => void navigate({ search: (kept) => turned(kept, { cursor }) })}
              />
            </>
          ) : (
            <OrganisationTree />
          )}
        </section>
      )}
      {mayEdit && <AddOrganisation />}
      {mayEdit && (
        <div className="panel-gap">
          <Disclosure label={t('directoryImport.ownList')}>
            <OwnListForm />
          </Disclosure>
        </div>
      )}
      {peopleTotal > 0 && (
        <section aria-labelledby="people">
          <h2 id="people">
            {t('directory.people')} <span className="soft">{peopleTotal}</span>
          </h2>
          <PeopleTable people={people} />
          <PageTurner
            next={directory.peopleNext}
            previous={directory.peoplePrevious}
            label={t('directory.peoplePages')}
            onTurn={(people) => void navigate({ search: (kept) => turned(kept, { people }) })}
          />
        </section>
      )}
      {mayEdit && <AddPerson />}
    </>
  );
}

function DirectoryFilters({ count }: { count: number }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { search } = route.useSearch();
  const onSearch = useCallback(
    (words: string) =>
      void navigate({
        search: ({ search: _, cursor: __, people: ___, ...kept }) => (words === '' ? kept : { ...kept, search: words }),
        replace: true,
      }),
    [navigate],
  );
  return (
    <div className="toolbar" role="search">
      <SearchBox value={search ?? ''} onSearch={onSearch} />
      <Flag field="withoutAddress">{t('directory.onlyWithoutAddress')}</Flag>
      <Flag field="withLeft">{t('directory.withLeft')}</Flag>
      <span className="soft">{t('directory.withoutAddress', { count })}</span>
    </div>
  );
}

function Flag({ field, children }: { field: 'withoutAddress' | 'withLeft'; children: string }) {
  const navigate = route.useNavigate();
  const { [field]: checked = false } = route.useSearch();
  return (
    <Checkbox
      checked={checked}
      onChange={(event) =>
        void navigate({
          search: ({ [field]: _, cursor: __, people: ___, ...kept }) =>
            event.target.checked ? { ...kept, [field]: true } : kept,
        })
      }
    >
      {children}
    </Checkbox>
  );
}
