import type { EnglishOf } from '../english-of.js';
import type { consultations as russian } from '../ru/consultations.js';

export const consultations: EnglishOf<typeof russian> = {
  title: 'Consultations',
  none: 'Nobody promises consultations now',
  noneHint: 'When an order from above promises consultations on request, a question can be asked here.',
  offeredBy: 'Order No.\u00a0{{number}}, answered by {{lead}}',
  question: 'Question',
  ask: 'Ask',
  asked: 'The request is sent. Below it says when the answer is promised.',
  own: 'Our requests',
  register: 'Register of consultations',
  registerEmpty: 'Nobody has asked yet.',
  nobodyAsked: 'Nobody asked for a consultation',
  add: 'Write a request down',
  askedBy: 'Who asked',
  askedOn: 'When',
  askedOnHint: 'Empty means today',
  saveRequest: 'Write down',
  numbered: 'No.\u00a0{{number}}, {{date}}',
  promised: 'An answer is promised by {{date}}',
  answered: 'Answered {{date}}, {{who}}',
  answer: 'Answer',
  answerText: 'What was answered',
  saveAnswer: 'Save the answer',
};
