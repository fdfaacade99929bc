import { END_OF_WORD, token } from './token.js';

// Words before a stretch of time: «до», «с», «не позднее», «в течение».

export const In = token('In', 'в|во|на');
export const During = token(
  'During',
  'в +течени[еи]|на +протяжении|в +продолжени[еи]|весь(?= +период)|весь(?= +(?:учебн|год|срок))',
);
export const Until = token('Until', 'до');
export const TermUntil = token('TermUntil', '(?:в +)?срок[,:]? +до|со +сроком +до');
export const PeriodUntil = token('PeriodUntil', '(?:на|в) +период +до');
export const TermIs = token(
  'TermIs',
  `(?:крайний +срок|конечный +срок|срок(?: +(?:исполнения|выполнения|готовности|представления|сдачи|реализации))?)${END_OF_WORD}(?: *[-–—:])?`,
  { guard: false },
);
export const NotLater = token('NotLater', '(?:в +срок[,]? +)?(?:не +поздн?ее|не +позже)(?:,? +чем)?');
export const NotEarlier = token('NotEarlier', 'не +(?:ранее|раньше)(?:,? +чем)?');
export const From = token('From', '(?:начиная +)?(?:с|со)');
export const By = token('By', 'по');
export const Towards = token('Towards', 'к|ко');
export const For = token('For', 'за');
export const Inclusive = token('Inclusive', '\\(?(?:включительно|вкл\\.?)\\)?', { guard: false });
