import { load } from 'cheerio';
import { ARCHIVE_LIMITS } from '../archive/archive-limits.js';
import type { Archive } from '../archive/open-archive.js';
import { FileRefused } from '../file-refused.js';

/** Relationships to other files that only a reader's click opens. */
const CLICKED = /\/hyperlink$/i;
/** Taken in when the document is opened, wherever it lies. */
const TAKEN_IN = /\/(?:oleObject|frame|subDocument|aFChunk|control|package)$/i;
/** Any way to another machine but a path of files. */
const OTHER_SCHEME = /^(?!file:)[a-z][a-z\d+.-]+:/i;
const SHARE = /^(?:\\\\|\/\/|%5c%5c)/i;
const DDE_FIELD = /\bDDE(?:AUTO)?\s/;
const REMOTE_FIELD = /\bINCLUDE(?:PICTURE|TEXT)\s+"?(?:https?:|ftp:|\\\\)/i;

/**
 * Refuses an office document that takes in something of another machine or program when it is opened: a template, a
 * linked object, a picture of the web, a DDE field. Hyperlinks are words.
 *
 * @throws FileRefused `file-with-external-content` with the `target`
 */
export async function refuseExternalParts(archive: Archive, fileName: string): Promise<void> {
  for (const name of archive.names.filter((one) => one.endsWith('.rels'))) {
    refuse(takenIn((await archive.read(name, ARCHIVE_LIMITS.listBytes)).toString('utf8')), fileName);
  }
}

/** The same for what the words themselves call for. They may be long, so the reader asks, not the one who receives. */
export async function refuseExternalFields(archive: Archive, fileName: string): Promise<void> {
  for (const name of archive.names.filter((one) => MAIN_PARTS.test(one))) {
    refuse(calledFor((await archive.read(name)).toString('utf8')), fileName);
  }
}

function refuse(target: string | null, fileName: string): void {
  if (target !== null) throw new FileRefused('file-with-external-content', { fileName, target: shortened(target) });
}

const MAIN_PARTS =
  /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$|^xl\/externalLinks\/[^/]+\.xml$|^content\.xml$/i;

function takenIn(relationships: string): string | null {
  const $ = load(relationships, { xml: true });
  for (const element of $('[TargetMode]')) {
    const { Type: type = '', Target: target = '', TargetMode: mode = '' } = element.attribs;
    if (mode.toLowerCase() !== 'external' || CLICKED.test(type)) continue;
    if (TAKEN_IN.test(type) || isRemote(target.trim())) return target;
  }
  return null;
}

/** On another machine: of the web, or a network share. A template or picture on its author's disk is only missing. */
function isRemote(target: string): boolean {
  if (OTHER_SCHEME.test(target) || SHARE.test(target)) return true;
  const path = /^file:(.*)$/is.exec(target)?.[1] ?? '';
  const namesHost = /^\/\/[^/\\]/.test(path) && !/^\/\/[a-z](?::|%3a|\|)/i.test(path);
  return namesHost || path.startsWith('////') || SHARE.test(path.replace(/^\/+/, ''));
}

/** Words of fields may be cut into several runs; they are joined before they are looked at. */
function calledFor(part: string): string | null {
  if (/<(?:\w+:)?ddeLink\b|<table:dde-link\b|<office:dde-source\b/.test(part)) return 'DDE';
  const linked = /<draw:(?:object|object-ole|image|floating-frame|applet|plugin)\b[^>]*xlink:href="([^"]+)"/g;
  for (const [, target = ''] of part.matchAll(linked)) if (isRemote(target)) return target;
  const section = /<text:section-source\b[^>]*xlink:href="([^"]+)"/.exec(part)?.[1];
  if (section !== undefined) return section;
  const fields = fieldWords(part);
  if (DDE_FIELD.test(fields)) return 'DDE';
  return REMOTE_FIELD.exec(fields)?.[0] ?? null;
}

function fieldWords(part: string): string {
  const pieces = [...part.matchAll(/<\w+:instrText\b[^>]*>([^<]*)<|<\w+:fldSimple\b[^>]*instr="([^"]*)"/g)];
  return pieces
    .map(([, run, simple]) => run ?? ` ${simple} `)
    .join('')
    .replaceAll('&quot;', '"');
}

const LONGEST_TARGET = 200;

function shortened(target: string): string {
  return target.length > LONGEST_TARGET ? `${target.slice(0, LONGEST_TARGET)}…` : target;
}
