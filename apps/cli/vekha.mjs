#!/usr/bin/env node
// The door of `npm start` and `npx vekha`. Runs before any package is installed, so all it imports is Node and two neighbours.
// It brings the packages and the build up to date and hands over to dist/apps/cli/src/main.js.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packagesAreInstalled } from './installed-packages.mjs';
import { noSuchLanguage, PREPARING_TEXTS } from './preparing-texts.mjs';

const language = process.env.VEKHA_LANGUAGE?.trim() || 'ru';
const hasLanguage = Object.hasOwn(PREPARING_TEXTS, language);
const TEXTS = PREPARING_TEXTS[hasLanguage ? language : 'ru'];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const inRoot = (...parts) => path.join(root, ...parts);
const modules = inRoot('node_modules');
const stampFile = inRoot('dist', '.sources');
const lockFile = inRoot('node_modules', '.vekha-preparing');

/** Ends in one line for the person instead of a stack. */
class Refusal extends Error {}

try {
  checkLanguage();
  checkNode();
  await prepare();
  const { main } = await import(pathToFileURL(inRoot('dist', 'apps', 'cli', 'src', 'main.js')).href);
  process.exitCode = await main(process.argv.slice(2), process);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function checkLanguage() {
  if (!hasLanguage) throw new Refusal(noSuchLanguage(language));
}

function checkNode() {
  const need = readJson(inRoot('package.json')).engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = need.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Refusal(TEXTS.oldNode(process.versions.node, need));
}

async function prepare() {
  // An image holds the build and no sources: nothing of it can be out of date.
  if (!existsSync(inRoot('tsconfig.json'))) return;
  if (packagesAreInstalled(root) && buildIsFresh()) return;
  await alone(async () => {
    if (!packagesAreInstalled(root)) await install();
    if (!buildIsFresh()) await build();
  });
}

// Not `npm ci`: it fails where the registry lacks packages of other systems, which the lock file names.
async function install() {
  // Spoken aloud even under `npm -s`: the reason of a failure is read from what npm says.
  const log = await run(TEXTS.installing, ['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=notice']);
  if (log === undefined) return;
  const said = readFileSync(log, 'utf8');
  if (/E(ACCES|PERM|ROFS)\b/.test(said)) throw new Refusal(TEXTS.notWritable(root));
  if (/ENOSPC/.test(said)) throw new Refusal(TEXTS.noSpace(root));
  if (/E(NOTFOUND|CONNREFUSED|CONNRESET|TIMEDOUT|AI_AGAIN|HOSTUNREACH|NETUNREACH)\b|network/i.test(said)) {
    throw new Refusal(TEXTS.noRegistry(/https?:\/\/[^/\s"']+/.exec(said)?.[0] ?? 'registry'));
  }
  throw new Refusal(TEXTS.installFailed(log));
}

async function build() {
  const sources = sourcesHash();
  mkdirOrRefuse(inRoot('dist'));
  rmSync(stampFile, { force: true });
  // A NODE_ENV of the caller would put React's development half into the web.
  const log = await run(TEXTS.building, ['run', '-s', 'build'], { NODE_ENV: 'production' });
  if (log !== undefined) throw new Refusal(TEXTS.buildFailed(log));
  writeFileSync(stampFile, sources);
}

function buildIsFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesHash();
}

function sourcesHash() {
  const hash = createHash('sha256');
  const files = ['package-lock.json', 'nest-cli.json', 'tsconfig.json'].map((name) => inRoot(name));
  for (const folder of ['apps', 'libs', 'migrations']) files.push(...filesUnder(inRoot(folder)));
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$|\.mjs$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Runs npm in the project, showing the seconds. Answers undefined when it succeeded, else the file with what it said. */
async function run(title, args, environment = {}) {
  const log = path.join(modules, '.vekha-prepare.log');
  const output = openSync(log, 'w');
  const progress = showProgress(title);
  const { npm_execpath: npmPath } = process.env;
  const isNpm = npmPath && /npm-cli\.c?js$/.test(npmPath);
  const [program, first] = isNpm ? [process.execPath, [npmPath]] : ['npm', []];
  try {
    const child = spawn(program, [...first, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', output, output],
    });
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    progress.end(code === 0);
    return code === 0 ? undefined : log;
  } catch (error) {
    progress.end(false);
    if (error.code === 'ENOENT') throw new Refusal(TEXTS.noNpm);
    throw error;
  } finally {
    closeSync(output);
  }
}

/** On a terminal the line counts the seconds; elsewhere it is written once. */
function showProgress(title) {
  const startedAt = performance.now();
  const seconds = () => `${Math.round((performance.now() - startedAt) / 1000)} ${TEXTS.seconds}`;
  const { stderr } = process;
  stderr.write(`${title}…`);
  const timer = stderr.isTTY && setInterval(() => stderr.write(`\r${title}… ${seconds()}`), 1000);
  return {
    end(succeeded) {
      if (timer) clearInterval(timer);
      stderr.write(`${stderr.isTTY ? `\r${title}…` : ''} ${succeeded ? `${TEXTS.done}, ` : ''}${seconds()}\n`);
    },
  };
}

/** Two starts at once must not install and build over each other: the second waits, then finds the work done. */
async function alone(work) {
  mkdirOrRefuse(modules);
  for (let said = false; !takePreparing(); said = true) {
    const holder = preparingPid();
    if (holder === undefined) continue;
    if (!said) process.stderr.write(`${TEXTS.waiting(holder)}…\n`);
    await pause(300);
  }
  try {
    await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** The note appears whole in one step: an empty one, left by a start that was killed, would never be explained. */
function takePreparing() {
  const draft = `${lockFile}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify({ pid: process.pid, startMark: startMark(process.pid) }));
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new Refusal(TEXTS.notWritable(root));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Who prepares now; a note left by one that was killed is removed, also where its number belongs to another process now. */
function preparingPid() {
  try {
    const { pid, startMark: noted } = readJson(lockFile);
    if (isAlive(pid) && startMark(pid) === noted) return pid;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
  }
  rmSync(lockFile, { force: true });
  return undefined;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** When the process began, in ticks since boot: its 22nd field in proc(5). Undefined where there is no /proc. */
function startMark(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function mkdirOrRefuse(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new Refusal(TEXTS.notWritable(root));
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
