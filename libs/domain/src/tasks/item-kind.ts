/** What an item asks for, and so what closing it takes (DESIGN §6). */
export type ItemKind = 'consultation' | 'meeting' | 'monitoring' | 'document' | 'training' | 'publication' | 'other';

// The first rule whose words stand in the title wins: a «мониторинг … анкетирования» is a monitoring even where
// documents follow from it, and «разработка критериев анкетирования» is a document because it opens with the making of one.
const RULES: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'document',
    /^(разработ|формирован\S* (заказ|план|списк|перечн)|определени\S* состав|утвержден|подготовк\S* (приказ|письм|план))/iu,
  ],
  ['training', /повышени\S* квалификаци|курсов\S* подготовк|(^|\s)курс(ы|ов|ах)(\s|$)|обучени\S* (педагог|руковод)/iu],
  ['consultation', /консультаци|консультирован|консультативн/iu],
  ['meeting', /совещани|семинар|заседани|кругл\S+ стол|вебинар|собеседовани|конференци/iu],
  ['monitoring', /мониторинг|анкетирован|анализ (результат|информац)|диагностик|обследован/iu],
  ['publication', /размещени|ведени\S* (\S+ )?раздела|публикаци|сайт|пресс-релиз/iu],
  ['document', /разработ|приказ|создани\S* и актуализаци|сбор планов|актуализаци/iu],
];

/** Proposes the kind of an item from its own words; the expected result only decides where the title is silent. */
export function proposeItemKind(title: string, expectedResult: string | null): ItemKind {
  const fromTitle = RULES.find(([, words]) => words.test(title));
  if (fromTitle) return fromTitle[0];
  const fromResult = expectedResult === null ? undefined : RULES.find(([, words]) => words.test(expectedResult));
  return fromResult?.[0] ?? 'other';
}
