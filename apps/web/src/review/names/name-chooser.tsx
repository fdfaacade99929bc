import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item, NameCandidate } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { QueryView } from '../../parts/query-view.js';
import { SearchBox } from '../../parts/search-box.js';
import { useReviewedOrder } from '../reviewed-order.js';
import { useChooseEntry, useNameCandidates } from './name-queries.js';

/** Whom of the directory the names of a row mean; asked for on demand, because most are certain. */
export function NameChooser({ item }: { item: Item }) {
  const names = new Set([...item.responsible, ...item.executors].map((party) => party.name));
  return (
    <div className="names-chooser">
      {[...names].map((name) => (
        <NameInDirectory key={name} name={name} />
      ))}
    </div>
  );
}

/** The entries of the directory a name of the order may mean; one of them is taken by a press. */
export function NameInDirectory({ name }: { name: string }) {
  const { t } = useTranslation();
  const { id } = useReviewedOrder();
  const [search, setSearch] = useState('');
  const query = useNameCandidates(id, name, search);
  const choose = useChooseEntry(id);
  const labelId = useId();
  const seenEntryId = query.data?.find(({ isChosen }) => isChosen)?.id ?? null;
  const take = (entryId: string) => {
    if (!choose.isPending && entryId !== seenEntryId)
      choose.mutate({ params: { path: { id } }, body: { name, entryId, seenEntryId } });
  };
  return (
    <section className="name-candidates" aria-labelledby={labelId}>
      <h3 id={labelId}>
        <AsWritten text={name} />
      </h3>
      <QueryView query={query} skeletonRows={1}>
        {(candidates) =>
          candidates.length === 0 ? (
            <p className="soft">{t('names.nobody')}</p>
          ) : (
            <ul>
              {candidates.map((candidate) => (
                <Candidate key={candidate.id} name={name} candidate={candidate} onTake={() => take(candidate.id)} />
              ))}
            </ul>
          )
        }
      </QueryView>
      <SearchBox value={search} label={t('names.search')} onSearch={setSearch} />
      {choose.isError && <ProblemNotice title={t('names.chooseFailed')} error={choose.error} />}
    </section>
  );
}

interface CandidateProps {
  name: string;
  candidate: NameCandidate;
  onTake: () => void;
}

function Candidate({ name, candidate, onTake }: CandidateProps) {
  const { t } = useTranslation();
  const { detail, reason, isChosen } = candidate;
  return (
    <li>
      <AsWritten text={candidate.name} />
      {detail !== null && detail !== '' && (
        <span className="soft">
          , <AsWritten text={detail} />
        </span>
      )}{' '}
      {reason !== null && <span className="record-sub">{t(`names.reason.${reason}`)}</span>}{' '}
      <button
        type="button"
        className="disclosure-button"
        aria-pressed={isChosen}
        aria-label={t(isChosen ? 'names.chosenOf' : 'names.chooseOf', { name, entry: candidate.name })}
        onClick={onTake}
      >
        {t(isChosen ? 'names.chosen' : 'names.choose')}
      </button>
    </li>
  );
}
