import type { LocalDate } from '@domain/calendar';
import type { NewConsultation } from '@workflow';
import { calendarDate } from '../http/calendar-date.js';
import type { AnswerConsultationDto, RegisterConsultationDto } from './consultation.dto.js';

/** @throws BadInput for a date no calendar has */
export function requestOf({ askedOn, askedBy, question }: RegisterConsultationDto): NewConsultation {
  return {
    askedBy,
    question,
    organisationId: null,
    ...(askedOn !== undefined && { askedOn: calendarDate(askedOn, 'askedOn') }),
  };
}

/** @throws BadInput for a date no calendar has */
export function answerOf({ answer, answeredOn }: AnswerConsultationDto): { answer: string; answeredOn?: LocalDate } {
  return { answer, ...(answeredOn !== undefined && { answeredOn: calendarDate(answeredOn, 'answeredOn') }) };
}
