import type { CellObject } from '@e965/xlsx';

const MONTH = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' });

/** What a person sees in a cell: text and numbers as the sheet shows them, dates in the Russian form. */
export function shownText(cell: CellObject): string {
  if (cell.t === 'z' || cell.t === 'e') return cell.t === 'e' ? (cell.w ?? '') : '';
  if (cell.t === 'd' && cell.v instanceof Date) return shownDate(cell.v, String(cell.z ?? ''), cell.w);
  return cell.t === 's' ? String(cell.v ?? '') : (cell.w ?? String(cell.v ?? ''));
}

/** A format without a day shows «март 2023», one without a year «10.03»; everything else is DD.MM.YYYY. */
function shownDate(date: Date, format: string, shown: string | undefined): string {
  if (Number.isNaN(date.getTime())) return shown ?? '';
  const letters = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  const isTime = /[hs]/.test(letters) && !/[dy]/.test(letters);
  if (isTime) return shown ?? '';
  if (letters.includes('y') && !letters.includes('d')) return `${MONTH.format(date)} ${year}`;
  const dayAndMonth = `${twoDigits(day)}.${twoDigits(month)}`;
  return letters.includes('d') && !letters.includes('y') ? dayAndMonth : `${dayAndMonth}.${year}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
