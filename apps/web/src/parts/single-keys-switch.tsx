import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { switchSingleKeys, useSingleKeys } from './single-keys.js';

/** Switches the keys of one letter or sign off and on, on this browser. */
export function SingleKeysSwitch() {
  const { t } = useTranslation();
  return (
    <div>
      <Checkbox checked={useSingleKeys()} onChange={({ target }) => switchSingleKeys(target.checked)}>
        {t('desk.keys.single')}
      </Checkbox>
      <p className="soft">{t('desk.keys.singleHint')}</p>
    </div>
  );
}
