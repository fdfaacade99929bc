import { actionLink } from './en/action-link.js';
import { calendars } from './en/calendars.js';
import { campaigns } from './en/campaigns.js';
import { classChanges } from './en/class-changes.js';
import { acquaintance, comments } from './en/comments.js';
import { consultations } from './en/consultations.js';
import { day } from './en/day.js';
import { debtors } from './en/debtors.js';
import { desk } from './en/desk.js';
import { directory } from './en/directory.js';
import { directoryImport } from './en/directory-import.js';
import { edition } from './en/edition.js';
import { extensions } from './en/extensions.js';
import { following } from './en/following.js';
import { handOn } from './en/hand-on.js';
import { handover } from './en/handover.js';
import { identification } from './en/identification.js';
import { incomingMail } from './en/incoming-mail.js';
import { indicators } from './en/indicators.js';
import { mail } from './en/mail.js';
import { names } from './en/names.js';
import { notices } from './en/notices.js';
import { openLinks } from './en/open-links.js';
import { orderChart } from './en/order-chart.js';
import { orderMatrix } from './en/order-matrix.js';
import { orderPromises } from './en/order-promises.js';
import { orderTable } from './en/order-table.js';
import { orders } from './en/orders.js';
import { organisation } from './en/organisation.js';
import { policies } from './en/policies.js';
import { profile } from './en/profile.js';
import { reportQueue } from './en/report-queue.js';
import { requisites } from './en/requisites.js';
import { review } from './en/review.js';
import { roadmaps } from './en/roadmaps.js';
import { sample } from './en/sample.js';
import { scores } from './en/scores.js';
import { setup } from './en/setup.js';
import { problem, shell, signIn, units, view } from './en/shell.js';
import { signInSettings } from './en/sign-in-settings.js';
import { substitutions } from './en/substitutions.js';
import { sweeps } from './en/sweeps.js';
import { tasks } from './en/tasks.js';
import { ties } from './en/ties.js';
import { undelivered } from './en/undelivered.js';
import { unsubscribe } from './en/unsubscribe.js';
import { webhooks } from './en/webhooks.js';
import { words } from './en/words.js';
import type { EnglishOf } from './english-of.js';
import type { ru } from './ru.js';

/** The same keys in English; plural forms end in _one and _other. */
export const en: EnglishOf<typeof ru> = {
  acquaintance,
  actionLink,
  classChanges,
  comments,
  day,
  debtors,
  desk,
  calendars,
  campaigns,
  consultations,
  directory,
  directoryImport,
  edition,
  extensions,
  following,
  handOn,
  handover,
  identification,
  incomingMail,
  indicators,
  mail,
  names,
  notices,
  openLinks,
  orderChart,
  orderPromises,
  orderMatrix,
  orderTable,
  orders,
  policies,
  unsubscribe,
  organisation,
  problem,
  profile,
  reportQueue,
  requisites,
  review,
  roadmaps,
  sample,
  scores,
  setup,
  shell,
  signIn,
  signInSettings,
  ties,
  undelivered,
  webhooks,
  substitutions,
  sweeps,
  tasks,
  units,
  view,
  words,
};
