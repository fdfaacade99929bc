import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** Writes a page of HTML as a PDF into the folder and gives its bytes; `filter` may ask for more than a plain one. */
export function pdfFromHtml(folder: string, name: string, html: string, filter = 'pdf:writer_pdf_Export'): Buffer {
  const source = path.join(folder, `${name}.html`);
  writeFileSync(source, html);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const how = [
    '--headless',
    profile,
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    filter,
    '--outdir',
    folder,
    source,
  ];
  execFileSync('soffice', how, { stdio: 'ignore' });
  return readFileSync(path.join(folder, `${name}.pdf`));
}

/** The pages of a PDF as a scanner gives them at 300 dots per inch: askew, grey, with noise and dust. */
export async function scansOf(folder: string, name: string, pdf: Buffer, skewDegrees: number): Promise<Buffer[]> {
  const prefix = path.join(folder, `${name}-page`);
  execFileSync('pdftoppm', ['-r', '300', '-gray', '-png', '-', prefix], { input: pdf });
  const pages = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-page`))
    .sort();
  return Promise.all(pages.map((file) => scanned(path.join(folder, file), skewDegrees)));
}

/** Noise of a scanner's sensor, and dust: one pixel in two thousand is black. */
const NOISE = Float32Array.from({ length: 99_991 }, noiseOf(7));

function noiseOf(seed: number): () => number {
  const random = seededRandom(seed);
  return () => (random() < 0.0005 ? -255 : (random() + random() + random() - 1.5) * 20);
}

async function scanned(file: string, skewDegrees: number): Promise<Buffer> {
  const { data, info } = await sharp(file)
    .rotate(skewDegrees, { background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  // The array keeps its values between 0 and 255 by itself.
  const grey = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
  for (let at = 0, speck = 0; at < grey.length; at += 1, speck = (speck + 1) % NOISE.length)
    grey[at] = (grey[at] ?? 255) * 0.92 + 8 + (NOISE[speck] ?? 0);
  const { width, height } = info;
  return sharp(grey, { raw: { width, height, channels: 1 } })
    .withMetadata({ density: 300 })
    .png()
    .toBuffer();
}

function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A PDF whose pages are pictures and hold no letters, as scanners save it. */
export async function pdfOfPictures(pictures: readonly Buffer[]): Promise<Buffer> {
  const objects: Buffer[] = [];
  const add = (...parts: (string | Buffer)[]) =>
    objects.push(Buffer.concat(parts.map((part) => Buffer.from(part)))) + 2;
  const kids: number[] = [];
  for (const picture of pictures) {
    const { data, info } = await sharp(picture).jpeg({ quality: 80 }).toBuffer({ resolveWithObject: true });
    const [width, height] = [(info.width * 72) / 300, (info.height * 72) / 300];
    const image = add(
      `<</Type/XObject/Subtype/Image/Width ${info.width}/Height ${info.height}/ColorSpace/Device${info.channels === 1 ? 'Gray' : 'RGB'}/BitsPerComponent 8/Filter/DCTDecode/Length ${data.length}>>\nstream\n`,
      data,
      '\nendstream',
    );
    const drawing = `q ${width} 0 0 ${height} 0 0 cm /I Do Q`;
    const content = add(`<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`);
    kids.push(
      add(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${content} 0 R/Resources<</XObject<</I ${image} 0 R>>>>>>`,
      ),
    );
  }
  const first = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`,
  ].map((text) => Buffer.from(text));
  const body = [...first, ...objects].map((object, index) =>
    Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]),
  );
  let at = 9;
  const offsets = body.map((object) => {
    const here = at;
    at += object.length;
    return `${String(here).padStart(10, '0')} 00000 n \n`;
  });
  const count = body.length + 1;
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...body,
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  ]);
}
