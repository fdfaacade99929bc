import { isBlank, plainWords, type SourceLine } from '../document/index.js';
import { sentenceCase } from './letter-case.js';

const KIND =
  /^(?:п\s*р\s*и\s*к\s*а\s*з|р\s*а\s*с\s*п\s*о\s*р\s*я\s*ж\s*е\s*н\s*и\s*е|п\s*о\s*с\s*т\s*а\s*н\s*о\s*в\s*л\s*е\s*н\s*и\s*е)\.?$/i;
const ADDRESS = /(?:^|\s)(?:ул\.|просп|тел\.?:?|факс|e-mail|http|www\.|инн|огрн|окпо)|@|\d{6}/i;
const BODY =
  /министерств|департамент|управлени|комитет|отдел|институт|центр|учреждени|администраци|правительств|академи|школ|агентств|служб/i;

/** Index of the line «ПРИКАЗ» (распоряжение, постановление) itself; -1 when the head has none. */
export function kindLineAt(head: readonly SourceLine[]): number {
  return head.findIndex((line) => KIND.test(plainWords(line.text)));
}

/** The body on the letterhead. Of several paragraphs the last one issues: an institution stands under its ministry. */
export function issuerFromLetterhead(letterhead: readonly SourceLine[]): string | null {
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const { text } of [...letterhead, { text: '' }]) {
    const words = plainWords(text);
    if (!isBlank(words)) {
      open.push(words);
    } else if (open.length > 0) {
      paragraphs.push(open.join(' '));
      open = [];
    }
  }
  const bodies = paragraphs.filter((words) => !ADDRESS.test(words) && BODY.test(words));
  const last = bodies.at(-1);
  return last ? sentenceCase(last) : null;
}

/** Nominatives of the bodies a signer may head; the cases in «Начальник управления», «Заведующий Отделом». */
const HEADED: readonly (readonly [RegExp, string])[] = [
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
  }
  return null;
}
