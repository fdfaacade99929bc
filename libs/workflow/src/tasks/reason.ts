import { BadInput } from '../acting/errors.js';

/** The reason somebody gave, without blanks around it. @throws BadInput `reason-missing` where it says nothing */
export function reasonOf(input: { readonly reason: string }): string {
  const reason = input.reason.trim();
  if (reason === '') throw new BadInput('reason-missing', 'reason');
  return reason;
}
