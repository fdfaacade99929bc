import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mjml2html from 'mjml';

const layoutFolder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Compiles every layout of this folder (`letter.mjml`) into an eta template (`letter.eta`) in the target folder.
 * The layouts carry eta's tags through untouched; values are filled in when a letter is frozen.
 * @param {string} targetFolder made when missing
 * @returns {Promise<string[]>} names of the templates written
 */
export async function buildLetters(targetFolder) {
  await mkdir(targetFolder, { recursive: true });
  const layouts = (await readdir(layoutFolder)).filter((name) => name.endsWith('.mjml'));
  return Promise.all(layouts.map((layout) => compile(layout, targetFolder)));
}

async function compile(layout, targetFolder) {
  const source = await readFile(join(layoutFolder, layout), 'utf8');
  // Remote fonts would call home whenever a letter is opened.
  const { html, errors } = await mjml2html(source, { validationLevel: 'strict', fonts: {}, filePath: layoutFolder });
  if (errors.length > 0) throw new Error(`${layout}: ${errors.map((error) => error.formattedMessage).join('; ')}`);
  const name = `${basename(layout, '.mjml')}.eta`;
  await writeFile(join(targetFolder, name), withoutIndents(html));
  return name;
}

/** A quarter of a page would be the spaces before its tags, and each is kept and sent with every letter. */
function withoutIndents(html) {
  return html.replaceAll(/\s*\n\s*/gu, '\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = process.argv[2] ?? fileURLToPath(new URL('../../../dist/libs/platform/letters/', import.meta.url));
  await buildLetters(target);
}
