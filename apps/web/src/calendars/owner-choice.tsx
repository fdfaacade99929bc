import { getRouteApi } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { AsWritten } from '../parts/as-written.js';

const route = getRouteApi('/shell/calendars');

const COMMON = 'common';

interface Props {
  label: string;
  organisation: string | undefined;
  /** Says of whom there is a calendar of his own. */
  marksOwn: boolean;
}

/** The installation as a whole, or an organisation: whose settings the page shows. */
export function OwnerChoice({ label, organisation, marksOwn }: Props) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { data: owners = [] } = api.useQuery('get', '/api/calendars/owners');
  const options = [
    { value: COMMON, name: t('calendars.owner.common'), label: t('calendars.owner.common') as ReactNode },
    ...owners.map(({ id, name, hasOwn }) => ({
      value: id,
      name,
      label: (
        <>
          <AsWritten text={name} /> {marksOwn && hasOwn && <span className="soft">{t('calendars.owner.own')}</span>}
        </>
      ),
    })),
  ];
  return (
    <div className="toolbar calendar-owner">
      <label htmlFor="calendar-owner">{label}</label>
      <Select
        id="calendar-owner"
        showSearch={{ optionFilterProp: 'name' }}
        value={organisation ?? COMMON}
        options={options}
        onChange={(value: string) =>
          void navigate({
            search: ({ organisation: _, ...kept }) => (value === COMMON ? kept : { ...kept, organisation: value }),
          })
        }
      />
    </div>
  );
}
