import { checkAttachment } from './index.js';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n');
const ELF = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(64)]);
const WINDOWS = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(128)]);
const PAGE = Buffer.from('<!DOCTYPE html><html><body>Отчёт</body></html>');
const DRAWING = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const OLD_OFFICE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);
const TEXT = Buffer.from('Отчёт');

describe('an attached file', () => {
  it.each([
    ['отчёт.pdf', PDF, 'application/pdf'],
    ['отчёт', PDF, 'application/pdf'],
    ['скан.PDF ', Buffer.concat([Buffer.from('\r\n'), PDF]), 'application/octet-stream'],
    ['таблица.xls', OLD_OFFICE, 'application/x-cfb'],
    ['письмо.doc', Buffer.from('{\\rtf1 Письмо}'), 'application/rtf'],
    ['снимок.jpg', PNG, 'image/png'],
    ['страница.html', PAGE, 'application/octet-stream'],
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

  it.each([
    ['отчёт.pdf', PAGE, 'PDF'],
    ['отчёт.pdf', DRAWING, 'PDF'],
    ['отчёт.pdf', PNG, 'PDF'],
    ['отчёт.docx', PDF, 'DOCX'],
    ['отчёт.xlsx', PAGE, 'XLSX'],
    ['снимок.png', DRAWING, 'PNG'],
    ['Снимок.JPG', TEXT, 'JPG'],
    ['архив.zip', TEXT, 'ZIP'],
    ['список.txt', PDF, 'TXT'],
  ])('%s is refused when it is something else than its name says', async (fileName, bytes, named) => {
    await expect(checkAttachment(bytes, fileName)).rejects.toMatchObject({
      code: 'file-not-as-named',
      values: { fileName, named },
    });
  });

  it('is refused when it is empty', async () => {
    await expect(checkAttachment(Buffer.alloc(0), 'отчёт.pdf')).rejects.toMatchObject({ code: 'empty-file' });
  });
});
