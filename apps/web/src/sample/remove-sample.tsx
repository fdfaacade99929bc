import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  size: 'small' | 'middle';
  isPending: boolean;
  onRemove: () => void;
}

type Step = 'untouched' | 'asking' | 'thought-better';

/** Asks once more in place before the sample goes; Esc and «Отмена» lead back to where the keyboard was. */
export function RemoveSample({ size, isPending, onRemove }: Props) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>('untouched');
  const question = useId();
  if (step !== 'asking') {
    return (
      <div className="sample-remove">
        <Button size={size} autoFocus={step === 'thought-better'} onClick={() => setStep('asking')}>
          {t('sample.remove')}
        </Button>
      </div>
    );
  }
  return (
    <div
      className="sample-remove"
      role="group"
      aria-labelledby={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setStep('thought-better');
      }}
    >
      <span id={question} className="sample-question">
        {t('sample.removeAsk')}
      </span>
      <Button size={size} autoFocus aria-describedby={question} loading={isPending} onClick={onRemove}>
        {t('sample.removeYes')}
      </Button>
      <Button size={size} disabled={isPending} onClick={() => setStep('thought-better')}>
        {t('view.cancel')}
      </Button>
    </div>
  );
}
