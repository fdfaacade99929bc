import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  id?: string;
  /** YYYY-MM-DD, or empty. */
  value?: string;
  onChange?: (value: string) => void;
}

/** A date typed as «30.09.2023» or chosen; outside it is always YYYY-MM-DD. */
export function DateField({ id, value, onChange }: Props) {
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      format={['DD.MM.YYYY', 'D.M.YYYY', 'YYYY-MM-DD']}
      value={value === undefined || value === '' ? null : dayjs(value)}
      onChange={(date) => onChange?.(date === null ? '' : date.format('YYYY-MM-DD'))}
    />
  );
}
