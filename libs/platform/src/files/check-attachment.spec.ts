import { checkAttachment } from './index.js';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n');
const ELF = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(64)]);
const WINDOWS = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(128)]);
const TEXT = Buffer.from('Отчёт');

describe('an attached file', () => {
  it.each([
    ['отчёт.pdf', PDF, 'application/pdf'],
    ['отчёт.docx', PDF, 'application/pdf'],
    ['отчёт.txt', TEXT, 'application/octet-stream'],
  ])('%s is of the type its content says', async (name, bytes, mediaType) => {
    expect(await checkAttachment(bytes, name)).toEqual({ mediaType });
  });

  it.each([
    ['отчёт.pdf', WINDOWS],
    ['отчёт', ELF],
    ['отчёт.pdf.exe', TEXT],
    ['ОТЧЁТ.JS ', TEXT],
    ['ссылка.lnk', TEXT],
  ])('%s is refused when it is a program', async (name, bytes) => {
    await expect(checkAttachment(bytes, name)).rejects.toMatchObject({
      code: 'file-is-program',
      values: { fileName: name },
    });
  });

  it('is refused when it is empty', async () => {
    await expect(checkAttachment(Buffer.alloc(0), 'отчёт.pdf')).rejects.toMatchObject({ code: 'empty-file' });
  });
});
