import { useTranslation } from 'react-i18next';
import { SingleKeysSwitch } from '../parts/single-keys-switch.js';
import { Section } from './section.js';

export function KeysSection() {
  const { t } = useTranslation();
  return (
    <Section title={t('profile.keys')}>
      <SingleKeysSwitch />
    </Section>
  );
}
