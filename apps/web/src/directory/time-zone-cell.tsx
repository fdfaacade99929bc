import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../api/types.js';
import { useMay } from '../shell/session.js';
import { useSaveTimeZone } from './directory-queries.js';
import { EditableChoice } from './editable-choice.js';
import { timeZoneOptions } from './time-zones.js';

/** Where it is at home. A new zone goes to all below it that went by the one before, and it is said how many those are. */
export function TimeZoneCell({ row }: { row: Organisation }) {
  const { t } = useTranslation();
  const save = useSaveTimeZone();
  const mayEdit = useMay('directory.edit');
  const [followers, setFollowers] = useState(0);
  if (!mayEdit) return row.timeZone;
  return (
    <>
      <EditableChoice
        value={row.timeZone}
        label={t('directory.field.timeZone', { name: row.name })}
        options={timeZoneOptions(row.timeZone)}
        onSave={async (timeZone) => setFollowers(await save(row, timeZone))}
      />
      <div role="status" className="record-sub">
        {followers > 0 && t('directory.zoneFollowers', { count: followers })}
      </div>
    </>
  );
}
