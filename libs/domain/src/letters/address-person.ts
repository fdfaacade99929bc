import { getMiddlenameGender, inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import type { Texts } from '../texts/index.js';
import type { LetterRecipient } from './letter-input.js';

export interface Address {
  /** «Кому: Ивановой Марии Петровне»; the name stays undeclined where the gender is not certain, and outside Russian. */
  readonly addressee: string;
  /** «Уважаемая Мария Петровна!», or a form without a gender. */
  readonly greeting: string;
}

/**
 * How a letter addresses its recipient. Only a patronymic makes the gender certain: «Иванова М.П.» and «Ким Саша» are
 * greeted without one, and an office has no name to greet.
 */
export function addressRecipient(recipient: LetterRecipient, texts: Texts): Address {
  if (recipient.kind === 'office') {
    return {
      addressee: texts.say('letters.addressee.office', { organisation: recipient.organisation }),
      greeting: texts.say('letters.greeting.office'),
    };
  }
  const fullName = recipient.fullName.trim().replace(/\s+/gu, ' ');
  const [last, first, middle, ...rest] = fullName.split(' ');
  const gender = last && first && middle && rest.length === 0 && !fullName.includes('.') ? genderOf(middle) : null;
  if (!last || !first || !middle || gender === null) {
    return {
      addressee: texts.say('letters.addressee.person', { name: fullName }),
      greeting: texts.say('letters.greeting.neutral'),
    };
  }
  const inDative = [
    inclineLastname(last, 'dative', gender),
    inclineFirstname(first, 'dative', gender),
    inclineMiddlename(middle, 'dative', gender),
  ].join(' ');
  return {
    // A Russian name inside another language's sentence is not declined.
    addressee: texts.say('letters.addressee.person', { name: texts.language === 'ru' ? inDative : fullName }),
    greeting: texts.say(`letters.greeting.${gender}`, { name: `${first}\u00a0${middle}` }),
  };
}

function genderOf(patronymic: string): 'male' | 'female' | null {
  const gender = getMiddlenameGender(patronymic);
  return gender === 'male' || gender === 'female' ? gender : null;
}
