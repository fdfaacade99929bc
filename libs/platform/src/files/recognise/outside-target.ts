import { FileRefused } from '../file-refused.js';

/** Any way to another machine but a path of files. */
const OTHER_SCHEME = /^(?!file:)[a-z][a-z\d+.-]+:/i;
const SHARE = /^(?:\\\\|\/\/|%5c%5c)/i;
const LONGEST_TARGET = 200;

/** On another machine: of the web, or a network share. A template or picture on its author's disk is only missing. */
export function isRemote(target: string): boolean {
  if (OTHER_SCHEME.test(target) || SHARE.test(target)) return true;
  const path = /^file:(.*)$/is.exec(target)?.[1] ?? '';
  const namesHost = /^\/\/[^/\\]/.test(path) && !/^\/\/[a-z](?::|%3a|\|)/i.test(path);
  return namesHost || path.startsWith('////') || SHARE.test(path.replace(/^\/+/, ''));
}

/** @throws FileRefused `file-with-external-content` where there is a target */
export function refuseTarget(target: string | null, fileName: string): void {
  if (target === null) return;
  const shown = target.length > LONGEST_TARGET ? `${target.slice(0, LONGEST_TARGET)}…` : target;
  throw new FileRefused('file-with-external-content', { fileName, target: shown });
}
