import { useTranslation } from 'react-i18next';
import type { Item, NameCandidate } from '../../api/types.js';
import { AsWritten } from '../../parts/as-written.js';
import { Disclosure } from '../../parts/disclosure.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { QueryView } from '../../parts/query-view.js';
import { useReviewedOrder } from '../reviewed-order.js';
import { useChooseEntry, useNameCandidates } from './name-queries.js';

/** Whom of the directory the names of a row mean; asked for on demand, because most are certain. */
export function NameChooser({ parties }: { parties: Item['responsible'] }) {
  const { t } = useTranslation();
  const { isEditable } = useReviewedOrder();
  if (!isEditable || parties.length === 0) return null;
  return (
    <div className="no-print">
      <Disclosure label={t('names.compare')}>
        {[...new Set(parties.map((party) => party.name))].map((name) => (
          <NameInDirectory key={name} name={name} />
        ))}
      </Disclosure>
    </div>
  );
}

function NameInDirectory({ name }: { name: string }) {
  const { t } = useTranslation();
  const { id } = useReviewedOrder();
  const query = useNameCandidates(id, name);
  const choose = useChooseEntry(id, name);
  return (
    <fieldset className="name-candidates" disabled={choose.isPending}>
      <legend>
        <AsWritten text={name} />
      </legend>
      <QueryView query={query} skeletonRows={1}>
        {(candidates) =>
          candidates.length === 0 ? (
            <div className="soft">{t('names.nobody')}</div>
          ) : (
            candidates.map((candidate) => (
              <Candidate
                key={candidate.id}
                candidate={candidate}
                group={`${id} ${name}`}
                onChoose={() => choose.mutate({ params: { path: { id } }, body: { name, entryId: candidate.id } })}
              />
            ))
          )
        }
      </QueryView>
      {choose.isError && <ProblemNotice title={t('names.chooseFailed')} error={choose.error} />}
    </fieldset>
  );
}

interface CandidateProps {
  candidate: NameCandidate;
  group: string;
  onChoose: () => void;
}

function Candidate({ candidate, group, onChoose }: CandidateProps) {
  const { t } = useTranslation();
  return (
    <label>
      <input type="radio" name={group} checked={candidate.isChosen} onChange={onChoose} />{' '}
      <AsWritten text={candidate.name} />
      {candidate.detail !== null && candidate.detail !== '' && (
        <span className="soft">
          , <AsWritten text={candidate.detail} />
        </span>
      )}{' '}
      <span className="record-sub">{t(`names.reason.${candidate.reason}`)}</span>
    </label>
  );
}
