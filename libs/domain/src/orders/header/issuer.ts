import { isBlank, plainWords, type SourceLine, signsLine } from '../document/index.js';
import { isLegalForm } from '../parties/index.js';
import { sentenceCase } from './letter-case.js';

const ADDRESS =
  /(?:^|\s)(?:ул\.|улица|просп|пр-т|пл\.|пер\.|д\.\s?\d|тел\.?:?|факс|e-?mail|эл\.\s?почта|http|www\.|инн|огрн|окпо|кпп|бик)|@|\d{6}/i;
const BODY =
  /министерств|департамент|управлени|комитет|отдел|институт|центр|учреждени|администраци|правительств|академи|школ|агентств|служб|инспекци|больниц|поликлиник|диспансер|детский\s+сад|гимнази|лице[йя]|колледж|техникум|университет|совет|дум[аы]|собрани|музе[йя]|библиотек|предприяти|организаци|глав[аы](?:\s|$)|губернатор|комисси|фонд|палат[аы]/i;
/** A line that opens with one of these in the nominative names a body of its own. */
const OPENS_BODY =
  /^(?:министерство|департамент|управление|комитет|отдел|администрация|правительство|федеральн(?:ая|ое)|государственное|муниципальное|совет|дума|мэрия|агентство|служба|инспекция)(?:\s|$)/i;

/** A territory in the nominative above the body that governs it: «ЛУГОВАЯ ОБЛАСТЬ». */
const TERRITORY_ALONE =
  /^(?:российская\s+федерация|\S+(?:ая|ий|ой)\s+(?:область|край|округ|район)|республика\s+\S+|муниципальное\s+образование(?:\s.*)?)$/i;

/**
 * The body on the letterhead. Of several the last one issues: an institution stands under its ministry. Its lines go on
 * until another body opens, for in some files every line is a paragraph of its own.
 */
export function issuerFromLetterhead(letterhead: readonly SourceLine[]): string | null {
  const bodies: string[] = [];
  let isApart = true;
  for (const { text } of letterhead) {
    const words = plainWords(text);
    const above = bodies.at(-1) ?? '';
    if (isBlank(words)) isApart = true;
    // The address and the short name in brackets stand among the lines of the letterhead.
    else if (!ADDRESS.test(words) && !signsLine(words) && !/^\(.*\)$/.test(words)) {
      if (above === '' || opensAnother(above, words, isApart)) bodies.push(words);
      else bodies[bodies.length - 1] = `${above} ${words}`;
      isApart = false;
    }
  }
  const last = bodies.filter((words) => namesBody(words) && !TERRITORY_ALONE.test(words)).at(-1);
  return last ? sentenceCase(last) : null;
}

function namesBody(words: string): boolean {
  return BODY.test(words) || words.split(' ').some((word) => isLegalForm(word));
}

/** A body of its own: it opens like one, the letters change from capitals to ordinary ones, or a territory stands above. */
function opensAnother(above: string, words: string, isApart: boolean): boolean {
  // «… МУНИЦИПАЛЬНОГО ОБРАЗОВАНИЯ / СЛАВЯНСКИЙ РАЙОН»: the name of the territory is still awaited.
  if (/(?:^|\s)(?:и|по|при|в|муниципального образования|округа|города)$/i.test(above)) return false;
  if (TERRITORY_ALONE.test(above) || TERRITORY_ALONE.test(words)) return true;
  const isCapital = (name: string): boolean => name === name.toUpperCase();
  const changes = isCapital(above) && !isCapital(words) && BODY.test(words);
  // «МИНОБРНАУКИ РОССИИ / федеральное государственное …»: the ministry is called by its short name.
  const opens = OPENS_BODY.test(words) && (BODY.test(above) || (isCapital(above) && !isCapital(words)));
  if (changes || opens) return true;
  return isApart && !(isCapital(above) && isCapital(words)) && !/^[а-яё«"]/.test(words);
}

/** Who ordered in the genitive behind or below the document's word: «УКАЗ ГУБЕРНАТОРА …», «ПОСТАНОВЛЕНИЕ / Правительства …». */
export const GENITIVE_BODY =
  /^(?:губернатора|правительства|президента|главы|министерства|министра|администрации|департамента|комитета|управления|агентства|службы|совета|думы|собрания)(?![а-яё])/i;

/** Words that name one body each, whole: «Директор МБОУ СОШ № 7», «Заведующий ГБУ «Центр»». */
const SHORT_FORM = /^(?:[А-ЯЁ]{2,}\s+)+(?:[А-ЯЁ]{2,}|№|«|\d)/;

/** Nominatives of the bodies a signer may head; the cases in «Начальник управления», «Заведующий Отделом». */
const HEADED: readonly (readonly [RegExp, string])[] = [
  [/^правительства(?=\s|$)/i, 'Правительство'],
  [/^администрации(?=\s|$)/i, 'Администрация'],
  [/^отдел(?:а|ом)(?=\s|$)/i, 'Отдел'],
  [/^управлени(?:я|ем)(?=\s|$)/i, 'Управление'],
  [/^департамент(?:а|ом)(?=\s|$)/i, 'Департамент'],
  [/^министерств(?:а|ом)(?=\s|$)/i, 'Министерство'],
  [/^комитет(?:а|ом)(?=\s|$)/i, 'Комитет'],
  [/^центр(?:а|ом)(?=\s|$)/i, 'Центр'],
  [/^институт(?:а|ом)(?=\s|$)/i, 'Институт'],
];

/** The body the signer's post names, for an order without a letterhead; null when it names none. */
export function issuerFromPost(post: string): string | null {
  const words = post.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const rest = words.slice(at).join(' ');
    const headed = HEADED.find(([form]) => form.test(rest));
    if (headed) return rest.replace(headed[0], headed[1]);
    if (SHORT_FORM.test(rest)) return rest;
  }
  return null;
}
