import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterCounts, LetterState } from '../api/types.js';
import { SearchBox } from '../parts/search-box.js';

const route = getRouteApi('/shell/mail');
const SHOWN = ['gathering', 'sent', 'skipped', 'failed'] as const satisfies readonly LetterState[];
const COUNT_OF = { gathering: 'planned', sent: 'sent', skipped: 'skipped', failed: 'failed' } as const;

export function MailFilters({ counts }: { counts: LetterCounts | undefined }) {
  const { t } = useTranslation();
  const { state, search } = route.useSearch();
  const navigate = route.useNavigate();
  const onSearch = useCallback(
    (words: string) =>
      void navigate({
        search: ({ search: _, cursor: __, ...kept }) => (words === '' ? kept : { ...kept, search: words }),
        replace: true,
      }),
    [navigate],
  );
  const onState = (chosen: string) =>
    void navigate({
      search: ({ state: _, cursor: __, letter: ___, ...kept }) => {
        const next = SHOWN.find((name) => name === chosen);
        return next === undefined ? kept : { ...kept, state: next };
      },
    });
  return (
    <div className="toolbar" role="search">
      <SearchBox value={search ?? ''} onSearch={onSearch} />
      <Segmented
        className="mail-states"
        aria-label={t('mail.state')}
        value={state ?? 'all'}
        options={[
          { value: 'all', label: t('mail.allStates') },
          ...SHOWN.map((name) => ({
            value: name,
            label: t('mail.withCount', { name: t(`words.letterState.${name}`), count: counts?.[COUNT_OF[name]] ?? 0 }),
          })),
        ]}
        onChange={onState}
      />
    </div>
  );
}
