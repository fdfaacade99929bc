import type { EnglishOf } from '../english-of.js';
import type { signInSettings as russian } from '../ru/sign-in-settings.js';

export const signInSettings: EnglishOf<typeof russian> = {
  title: 'Signing in to Vekha',
  open: "Signing in: the second step and the organisation's sign-in",
  roles: 'Who has to have the second step',
  provider: "The organisation's sign-in (OpenID Connect)",
  providerHint:
    'It is connected by the variables OIDC_… at the start. Below stands what its groups mean: the first that fits gives the role. The role covers the organisation chosen and all below it; new people are entered there too.',
  group: 'Group',
  addGroup: 'Add a group',
  removeGroup: 'Remove',
  strangers: 'Strangers without a group are entered as observers in',
  refused: 'nowhere, they are refused',
  save: 'Save',
  saved: 'Saved',
  notSaved: 'Not saved',
};
