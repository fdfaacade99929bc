import { matchKey } from '../directory/index.js';
import { russian } from '../texts/index.js';

/** In the order in which they are best taken. */
export const SETUP_STEPS = ['organisation', 'people', 'mail', 'calendar', 'order'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/** What the steps are judged by, as it stands now. */
export interface SetupFacts {
  readonly organisationName: string;
  readonly ownName: string;
  readonly ownEmail: string | null;
  readonly coordinatorsWithAddress: number;
  /** The latest test letter with an answer was taken by a mail server, not by the built-in mailbox. */
  readonly testLetterAccepted: boolean;
  /** This year's days off are only those of the Labour Code, because its decree is not known. */
  readonly isThisYearProvisional: boolean;
  readonly confirmedOrders: number;
}

/** The names that the first start gives to the first administrator and his organisation. */
export const defaultNames = {
  organisation: russian.say('directory.administration'),
  person: russian.say('directory.administrator'),
} as const;

/** Which of the first steps are done; a name counts once it is not the one the product made up. */
export function stepsDone(facts: SetupFacts): Readonly<Record<SetupStep, boolean>> {
  return {
    organisation: isOwn(facts.organisationName, defaultNames.organisation),
    people: isOwn(facts.ownName, defaultNames.person) && facts.ownEmail !== null && facts.coordinatorsWithAddress > 0,
    mail: facts.testLetterAccepted,
    calendar: !facts.isThisYearProvisional,
    order: facts.confirmedOrders > 0,
  };
}

function isOwn(name: string, madeUp: string): boolean {
  return matchKey(name) !== matchKey(madeUp);
}
