import { defaultNames, SETUP_STEPS, type SetupFacts, type SetupStep, stepsDone } from './setup-steps.js';

const AT_FIRST_START: SetupFacts = {
  organisationName: defaultNames.organisation,
  ownName: defaultNames.person,
  ownEmail: null,
  coordinatorsWithAddress: 0,
  testLetterAccepted: false,
  isThisYearProvisional: false,
  confirmedOrders: 0,
};

const ALL_DONE: SetupFacts = {
  organisationName: 'Департамент образования',
  ownName: 'Лугова Вера Андреевна',
  ownEmail: 'lugova@authority.example',
  coordinatorsWithAddress: 1,
  testLetterAccepted: true,
  isThisYearProvisional: false,
  confirmedOrders: 1,
};

function left(facts: SetupFacts): SetupStep[] {
  const done = stepsDone(facts);
  return SETUP_STEPS.filter((step) => !done[step]);
}

describe('the first steps', () => {
  it('are all to be taken at the first start but the calendar, which comes with the product', () => {
    expect(left(AT_FIRST_START)).toEqual(['organisation', 'people', 'mail', 'order']);
  });

  it('are done when nothing is left', () => {
    expect(left(ALL_DONE)).toEqual([]);
  });

  it.each<[string, Partial<SetupFacts>, SetupStep]>([
    ['the organisation has its first name', { organisationName: 'АДМИНИСТРАЦИЯ системы' }, 'organisation'],
    ['the administrator has his first name', { ownName: 'администратор' }, 'people'],
    ['the administrator has no address', { ownEmail: null }, 'people'],
    ['no coordinator can be written to', { coordinatorsWithAddress: 0 }, 'people'],
    ['no mail server has taken a test letter', { testLetterAccepted: false }, 'mail'],
    ['the decree of this year is not known', { isThisYearProvisional: true }, 'calendar'],
    ['no order is confirmed', { confirmedOrders: 0 }, 'order'],
  ])('leave one to take while %s', (_why, change, step) => {
    expect(left({ ...ALL_DONE, ...change })).toEqual([step]);
  });
});
