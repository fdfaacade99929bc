import { getRouteApi, Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Directory } from '../api/types.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { SearchBox } from '../parts/search-box.js';
import { useMay } from '../shell/session.js';
import { AddOrganisation } from './add-organisation.js';
import { AddPerson } from './add-person.js';
import { OrganisationTable } from './organisation-table.js';
import { PeopleTable } from './people-table.js';
import { needsAddress, selectEntries } from './select-entries.js';

const route = getRouteApi('/shell/directory');

export function DirectoryPage() {
  const { t } = useTranslation();
  const directory = api.useQuery('get', '/api/directory');
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('directory.title')}</PageTitle>
          <p>{t('directory.hint')}</p>
        </div>
      </div>
      <QueryView query={directory}>
        {(entries) =>
          entries.organisations.length + entries.people.length === 0 ? (
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

function Entries({ directory }: { directory: Directory }) {
  const { t } = useTranslation();
  const mayEdit = useMay('directory.edit');
  const { search = '', withoutAddress = false } = route.useSearch();
  const selection = { search, withoutAddress };
  const organisations = selectEntries(directory.organisations, selection, (entry) => [entry.name, entry.fullName]);
  const people = selectEntries(directory.people, selection, (entry) => [entry.fullName, entry.organisationName]);
  return (
    <>
      <DirectoryFilters directory={directory} />
      {organisations.length + people.length === 0 && (
        <EmptyView title={t('directory.noneFound')} hint={t('directory.noneFoundHint')}>
          <Link to="/directory" search={{}}>
            {t('directory.clearFilters')}
          </Link>
        </EmptyView>
      )}
      {organisations.length > 0 && (
        <section aria-labelledby="organisations">
          <h2 id="organisations">
            {t('directory.organisations')} <span className="soft">{organisations.length}</span>
          </h2>
          <OrganisationTable organisations={organisations} />
        </section>
      )}
      {mayEdit && <AddOrganisation />}
      {people.length > 0 && (
        <section aria-labelledby="people">
          <h2 id="people">
            {t('directory.people')} <span className="soft">{people.length}</span>
          </h2>
          <PeopleTable people={people} />
        </section>
      )}
      {mayEdit && <AddPerson organisations={directory.organisations} />}
    </>
  );
}

function DirectoryFilters({ directory }: { directory: Directory }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { search, withoutAddress } = route.useSearch();
  const count = [...directory.organisations, ...directory.people].filter(needsAddress).length;
  const onSearch = useCallback(
    (words: string) =>
      void navigate({
        search: ({ search: _, ...kept }) => (words === '' ? kept : { ...kept, search: words }),
        replace: true,
      }),
    [navigate],
  );
  return (
    <div className="toolbar" role="search">
      <SearchBox value={search ?? ''} onSearch={onSearch} />
      <Checkbox
        checked={withoutAddress ?? false}
        onChange={(event) =>
          void navigate({
            search: ({ withoutAddress: _, ...kept }) =>
              event.target.checked ? { ...kept, withoutAddress: true } : kept,
          })
        }
      >
        {t('directory.onlyWithoutAddress')}
      </Checkbox>
      <span className="soft">{t('directory.withoutAddress', { count })}</span>
    </div>
  );
}
