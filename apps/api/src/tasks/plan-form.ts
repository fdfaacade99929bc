import type { PlanDate } from '@domain/deadlines';
import type { AttachedFile } from '@workflow';
import { evidenceOf, type UploadedFormFile } from '../http/uploads.js';
import { planDates } from '../review/plan-dates.js';
import type { AttachPlanDto } from '../review/review-request.dto.js';

/** The body of a door that takes a file and nothing else. */
export const ONE_FILE = {
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};

/** The plan a form brings, with or without its file. @throws BadInput for a date no calendar has */
export function planOf(
  { version, name, dates }: AttachPlanDto,
  upload: UploadedFormFile | undefined,
): { version: number; name: string; dates: PlanDate[]; file: AttachedFile | null } {
  return { version, name, dates: planDates(dates), file: upload === undefined ? null : evidenceOf(upload) };
}
