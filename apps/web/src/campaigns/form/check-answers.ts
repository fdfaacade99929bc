import { entriesInRussian } from '@domain/texts/entries';
import { checkEntries, type EntryFinding, type FormField, keyOf, unanswered } from '@indicators/campaigns';
import type { CampaignForm, CampaignFormField } from '../../api/types.js';
import { definitionOf } from '../../indicators/definition-of.js';
import { type Answers, entriesOf, numberText } from './answers.js';

export interface CheckedAnswers {
  readonly findings: readonly EntryFinding[];
  /** Keys of the fields that neither have a value nor say why. */
  readonly unanswered: ReadonlySet<string>;
}

/** Makes the check of a form once, and answers at every change what is wrong: the same rules by which it will be taken. */
export function answersChecker({ fields, definitions }: CampaignForm): (answers: Answers) => CheckedAnswers {
  const form = {
    definitions: definitions.map(definitionOf),
    fields: fields.map(fieldOf),
    before: new Map(
      fields.flatMap((field): [string, number][] => (field.before === null ? [] : [[keyOf(field), field.before]])),
    ),
  };
  return (answers) => {
    const entries = entriesOf(fields, answers);
    return {
      findings: checkEntries({ ...form, entries }),
      unanswered: new Set(unanswered({ ...form, entries }).map(keyOf)),
    };
  };
}

/** Another number of a doubtful field is another doubt. */
export function doubtOf({ code, values, ...field }: EntryFinding): string {
  return JSON.stringify([keyOf(field), code, values]);
}

/** The text a finding is said by; null for one this page does not know yet. */
export function saidOf({ code }: EntryFinding): keyof typeof entriesInRussian | null {
  const name = code.replace(/^entry\./u, '');
  return Object.hasOwn(entriesInRussian, name) ? (name as keyof typeof entriesInRussian) : null;
}

/** The values of a finding as its text says them: numbers by the rules of the language. */
export function saidValues({ values }: EntryFinding): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? numberText(value) : value]),
  );
}

function fieldOf({ measure, yearsBack, indicators, isOptional, kind, unit, categories }: CampaignFormField): FormField {
  const common = { measure, yearsBack, indicators, isOptional };
  return kind === 'number' ? { ...common, kind, unit: unit ?? '' } : { ...common, kind, categories: categories ?? [] };
}
