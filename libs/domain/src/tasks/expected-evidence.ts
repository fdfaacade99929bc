/** In what form a piece of evidence (подтверждающий документ) is there: a paper with number and date, any file, an address. */
export type EvidenceForm = 'document' | 'file' | 'address';

export interface ExpectedEvidence {
  readonly form: EvidenceForm;
  /** The order's own words for it. */
  readonly words: string;
}

const BEFORE = '(?<![а-яё])';

/** Papers that go out registered, so that their number and date prove them; what is shown; and everything else on paper. */
const FORMS: readonly (readonly [EvidenceForm, RegExp])[] = [
  [
    'document',
    new RegExp(
      `${BEFORE}(?:приказ(?!чик)|распоряжени|постановлени|письм|договор(?![её]нност)|соглашени|служебн[а-яё]+\\s+записк)`,
      'i',
    ),
  ],
  [
    'address',
    new RegExp(`${BEFORE}(?:ссылк|сайт|размещ|публикаци|опубликова|интернет|пост(?:ы|ов)?(?![а-яё])|пресс-релиз)`, 'i'),
  ],
  [
    'file',
    new RegExp(
      `${BEFORE}(?:протокол|справк|отч[её]т|план(?!ов[а-яё]*\\s+показател)|программ|материал|спис(?:ок|ки|ков)|сертификат|удостоверени|повестк` +
        `|журнал|реестр|перечен|перечн|график|рекомендаци|положени|регламент|паспорт|банк|баз[аыу](?![а-яё])|буклет|презентаци|фото|видео|запис[ьи]` +
        `|циклограмм|дорожн[а-яё]+\\s+карт|анкет|методик|сборник|памятк|инструкци|акт(?:ы|ов)?(?![а-яё])|заявк|сведени|показател[ия]\\s+утвержд|концепци|модел[ьи](?![а-яё])|аналитическ|статистик|сценари|чек-лист|раздаточн)`,
      'i',
    ),
  ],
];

/** Where a paper is shown. */
const SHOWN = new RegExp(
  `${BEFORE}(?:размещ[её]н|опубликова|на\\s+(?:[а-яё«»-]+\\s+){0,3}(?:сайт|портал|платформ)|в\\s+сети)`,
  'i',
);

/**
 * A list in a cell: one piece a line, or between commas and semicolons that stand in no brackets or quotes. After a comma
 * a participle or «в том числе» goes on about the same piece: «записи консультаций, размещённые на платформе».
 */
const GOES_ON = String.raw`\s*(?:в\s+том\s+числе|котор|[а-яё]+(?:нн|вш|ющ|ущ|ащ|ящ)(?:ый|ые|ых|ым|ая|ую|ой|ое|ого|ие|ий|их|им)(?:ся)?(?![а-яё]))`;
const BETWEEN = new RegExp(`[;\\n]+|,(?![^(«]*[)»])(?!${GOES_ON})`, 'iu');

/**
 * What the order expects to see of the work, piece by piece, read from its cell of expected results. A piece that names
 * no paper and no place («повышение качества образования») is a wish and not evidence; of a piece that names several the
 * first counts: «приказ об утверждении плана» is an order.
 */
export function expectedEvidence(expectedResult: string | null): ExpectedEvidence[] {
  if (expectedResult === null) return [];
  return expectedResult.split(BETWEEN).flatMap((piece) => {
    const words = piece.replace(/\s+/gu, ' ').trim();
    const [first] = FORMS.map(([form, pattern]) => ({ form, at: words.search(pattern) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    if (first === undefined) return [];
    // «Материалы, размещенные на сайте» is seen where it is shown: the paper is what the address leads to.
    const isShown = first.form === 'file' && SHOWN.test(words);
    return [{ form: isShown ? 'address' : first.form, words }];
  });
}
