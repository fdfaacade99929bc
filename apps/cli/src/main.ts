import { ExpectedError } from '@domain/errors';
import type { Texts } from '@domain/texts';
import { terminalTexts } from '@platform/config';
import { type Command, type Streams, type Terminal, writeLine } from './command.js';

/** Command → its module, loaded only when called: reading an order must not wait for the database's libraries. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  up: async () => (await import('./up/up.js')).up,
  demo: async () => (await import('./demo/demo.js')).demo,
  api: async () => (await import('./roles/role.js')).api,
  worker: async () => (await import('./roles/role.js')).worker,
  doctor: async () => (await import('./doctor/doctor.js')).doctor,
  seed: async () => (await import('./seed/seed.js')).seed,
  rehearse: async () => (await import('./rehearse.js')).rehearseHere,
  import: async () => (await import('./import.js')).importOrder,
  'import-directory': async () => (await import('./directory/import-directory.js')).importDirectory,
  'export-directory': async () => (await import('./directory/export-directory.js')).exportDirectory,
  'read-deadline': async () => (await import('./read-deadline.js')).readDeadlineCommand,
  'read-order': async () => (await import('./read-order.js')).readOrderCommand,
  'read-parties': async () => (await import('./read-parties.js')).readPartiesCommand,
  explain: async () => (await import('./explain/explain.js')).explainCommand,
  backup: async () => (await import('./backup/backup.js')).backup,
  restore: async () => (await import('./backup/restore.js')).restoreBackup,
  'verify-history': async () => (await import('./verify-history.js')).verifyHistoryCommand,
  'sign-in-link': async () => (await import('./sign-in-link.js')).signInLink,
};

/** By sysexits.h: a wrong call, and an error of the program itself. */
const EXIT_USAGE = 64;
const EXIT_BUG = 70;

/** Runs one command line and answers its exit code. A foreseen failure is one line on stderr; only a bug shows a stack. */
export async function main(
  argv: readonly string[],
  { stdin, stdout, stderr }: Streams,
  texts: Texts = terminalTexts(),
): Promise<number> {
  const terminal = { stdin, stdout, stderr, texts };
  const [name = '', ...rest] = argv;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) return showUsage(name, terminal);
  outliveOutput(terminal);
  if (rest.some(isHelp)) {
    writeLine(stdout, `vekha ${name}: ${texts.say(`cli.command.${name}`)}`);
    return 0;
  }
  try {
    const command = await load();
    return await command(rest, terminal);
  } catch (error) {
    return report(error, terminal);
  }
}

function showUsage(name: string, { stdout, stderr, texts }: Terminal): number {
  const wasAsked = name === '' || name === 'help' || isHelp(name);
  if (!wasAsked) writeLine(stderr, texts.say('cli.unknown_command', { command: name }));
  const commands = Object.keys(COMMANDS).map(
    (command) => `  vekha ${command.padEnd(16)} ${texts.say(`cli.command.${command}`)}`,
  );
  writeLine(wasAsked ? stdout : stderr, texts.say('cli.usage', { commands: commands.join('\n') }));
  return name === '' || !wasAsked ? EXIT_USAGE : 0;
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

function report(error: unknown, { stderr, texts }: Terminal): number {
  if (error instanceof ExpectedError) {
    writeLine(stderr, texts.say(error.code, error.values));
    return 1;
  }
  writeLine(stderr, texts.say('cli.bug'));
  writeLine(stderr, error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT_BUG;
}

/** `vekha … | head` and a closed terminal take our output away; what runs must still end in order. */
function outliveOutput({ stdout, stderr }: Terminal): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
  }
}
