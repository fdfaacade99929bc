import type { LocalDate } from '@domain/calendar';
import type { NewReport } from '@workflow';
import { calendarDate } from '../http/calendar-date.js';
import { evidenceOf, type UploadedFormFile } from '../http/uploads.js';
import type { NewDateDto, ReportFormDto, SupplyDatesDto } from './task-request.dto.js';

/** The report a form speaks of. @throws BadInput for a date no calendar has */
export function reportOf(form: ReportFormDto, files: readonly UploadedFormFile[] = []): NewReport {
  const { text, documentNumber, documentDate, address, nobodyAsked } = form;
  return {
    kind: form.kind ?? 'execution',
    text,
    ...(documentNumber !== undefined && { documentNumber }),
    ...(documentDate !== undefined && { documentDate: calendarDate(documentDate, 'documentDate') }),
    ...(address !== undefined && { address }),
    ...(nobodyAsked !== undefined && { nobodyAsked }),
    files: files.map(evidenceOf),
  };
}

/** @throws BadInput for a date no calendar has */
export function suppliedDates(body: SupplyDatesDto): {
  startDate: LocalDate | null;
  dueDate: LocalDate;
  reason?: string;
} {
  const { startDate, dueDate, reason } = body;
  return {
    startDate: startDate === undefined ? null : calendarDate(startDate, 'startDate'),
    dueDate: calendarDate(dueDate, 'dueDate'),
    ...(reason !== undefined && { reason }),
  };
}

/** @throws BadInput for a date no calendar has */
export function movedDate({ version, reason, newDate }: NewDateDto): {
  version: number;
  reason: string;
  newDate: LocalDate;
} {
  return { version, reason, newDate: calendarDate(newDate, 'newDate') };
}
