import type { ReadLetter } from '@platform/mail';

const SECRET_OF_LINK = /(\/link\/)[\w-]+/gu;
const LINE_CHARACTERS = /.{1,76}/gu;
/** Headers that describe the body, which is written anew. */
const OF_BODY = /^(content-|mime-version$)/u;

/** The letter with every secret of an action link replaced, so that its links open nothing. */
export function withoutSecrets(letter: ReadLetter): ReadLetter {
  return { ...letter, html: letter.html === null ? null : mask(letter.html), text: mask(letter.text) };
}

function mask(text: string): string {
  return text.replace(SECRET_OF_LINK, '$1hidden');
}

/**
 * A letter as bytes again: its own headers, its bodies encoded anew. Not the bytes that went out, where a secret may
 * stand broken over two lines of an encoding and be missed.
 */
export function bytesOf({ headers, html, text }: ReadLetter): Buffer {
  const kept = Object.entries(headers).flatMap(([name, values]) =>
    OF_BODY.test(name) ? [] : values.map((value) => `${name}: ${value}`),
  );
  const boundary = 'vekha-without-secrets';
  const parts = [part('text/plain', text), ...(html === null ? [] : [part('text/html', html)])];
  return Buffer.from(
    [
      ...kept,
      'MIME-Version: 1.0',
      `Content-Type: multipart/alternative; boundary="${boundary}"`,
      '',
      ...parts.flatMap((lines) => [`--${boundary}`, ...lines]),
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
}

function part(mediaType: string, text: string): string[] {
  return [
    `Content-Type: ${mediaType}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(text).toString('base64').match(LINE_CHARACTERS) ?? []),
  ];
}
