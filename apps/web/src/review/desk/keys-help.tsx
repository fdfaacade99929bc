import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { SingleKeysSwitch } from '../../parts/single-keys-switch.js';

const KEYS = [
  'move',
  'arrows',
  'next',
  'edit',
  'back',
  'split',
  'mark',
  'why',
  'names',
  'requisites',
  'undo',
  'help',
] as const;

export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open={isOpen} title={t('desk.keys.title')} footer={null} onCancel={onClose}>
      <dl className="facts keys">
        {KEYS.map((name) => (
          <div key={name} className="keys-line">
            <dt>
              <kbd>{t(`desk.keys.${name}`)}</kbd>
            </dt>
            <dd>{t(`desk.keys.${name}Does`)}</dd>
          </div>
        ))}
      </dl>
      <SingleKeysSwitch />
    </Modal>
  );
}
