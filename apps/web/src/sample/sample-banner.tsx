import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem.js';
import type { SampleClock } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { useMay, useSession } from '../shell/session.js';
import { useInstance } from './instance.js';
import { MoveDate } from './move-date.js';
import { RemoveSample } from './remove-sample.js';
import { useFreshAfterMove, useSampleClock } from './sample-clock.js';
import { useRemoveThisSample, useSampleIsRemoved } from './sample-removal.js';

/** Over every page inside the sample: what it is, its day, ways to let time pass, and the way to get rid of it. */
export function SampleBanner() {
  const { today } = useSession();
  const mayRun = useMay('sample.run');
  const clock = useSampleClock();
  useFreshAfterMove(clock.data, today);
  return (
    <Banner clock={clock.data}>
      {mayRun && clock.data !== undefined && <MoveDate clock={clock.data} />}
      {mayRun && <RemoveThisSample />}
    </Banner>
  );
}

/** Over pages that know nobody: sign-in, links of letters. What it is and its day. */
export function BareSampleBanner() {
  const isRemoved = useSampleIsRemoved();
  return useInstance() === 'sample' && !isRemoved ? <BannerWithDay /> : null;
}

function BannerWithDay() {
  return <Banner clock={useSampleClock().data} />;
}

function Banner({ clock, children }: { clock: SampleClock | undefined; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="sample-banner" aria-label={t('sample.mark')}>
      <p className="sample-banner-words">
        <strong className="sample-mark">{t('sample.mark')}</strong> {t('sample.about')}{' '}
        {clock && <strong className="nowrap">{t('sample.today', { date: formatDate(clock.today) })}</strong>}
      </p>
      {children}
    </section>
  );
}

function RemoveThisSample() {
  const { t } = useTranslation();
  const remove = useRemoveThisSample();
  return (
    <>
      <RemoveSample size="small" isPending={remove.isPending} onRemove={() => remove.mutate({})} />
      {remove.isError && (
        <p className="sample-problem" role="alert">
          {t('sample.removeFailed')}: {asProblem(remove.error).message}
        </p>
      )}
    </>
  );
}
