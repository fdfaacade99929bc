import { actionLink } from './ru/action-link.js';
import { calendars } from './ru/calendars.js';
import { campaigns } from './ru/campaigns.js';
import { classChanges } from './ru/class-changes.js';
import { acquaintance, comments } from './ru/comments.js';
import { consultations } from './ru/consultations.js';
import { day } from './ru/day.js';
import { debtors } from './ru/debtors.js';
import { desk } from './ru/desk.js';
import { directory } from './ru/directory.js';
import { directoryImport } from './ru/directory-import.js';
import { edition } from './ru/edition.js';
import { extensions } from './ru/extensions.js';
import { following } from './ru/following.js';
import { handOn } from './ru/hand-on.js';
import { handover } from './ru/handover.js';
import { identification } from './ru/identification.js';
import { incomingMail } from './ru/incoming-mail.js';
import { indicators } from './ru/indicators.js';
import { mail } from './ru/mail.js';
import { names } from './ru/names.js';
import { notices } from './ru/notices.js';
import { openLinks } from './ru/open-links.js';
import { orderChart } from './ru/order-chart.js';
import { orderMatrix } from './ru/order-matrix.js';
import { orderPromises } from './ru/order-promises.js';
import { orderTable } from './ru/order-table.js';
import { orders } from './ru/orders.js';
import { organisation } from './ru/organisation.js';
import { policies } from './ru/policies.js';
import { profile } from './ru/profile.js';
import { reportQueue } from './ru/report-queue.js';
import { requisites } from './ru/requisites.js';
import { review } from './ru/review.js';
import { roadmaps } from './ru/roadmaps.js';
import { sample } from './ru/sample.js';
import { scores } from './ru/scores.js';
import { setup } from './ru/setup.js';
import { problem, shell, signIn, units, view } from './ru/shell.js';
import { signInSettings } from './ru/sign-in-settings.js';
import { substitutions } from './ru/substitutions.js';
import { sweeps } from './ru/sweeps.js';
import { tasks } from './ru/tasks.js';
import { ties } from './ru/ties.js';
import { undelivered } from './ru/undelivered.js';
import { unsubscribe } from './ru/unsubscribe.js';
import { webhooks } from './ru/webhooks.js';
import { words } from './ru/words.js';

/** Every text of the screens. A key is `screen.place`; plural forms end in _one, _few, _many, _other. */
export const ru = {
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
} as const;
