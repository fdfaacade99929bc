import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { waitUntil } from '@platform/clock';
import { freeLocalPort } from '@platform/processes';
import { ImapFlow } from 'imapflow';

const PROGRAM = '/usr/sbin/dovecot';
const USER = 'replies';
const PASSWORD = 'secret of the box';
/** Root may not read mail; then nobody does. */
const OWNER = process.getuid?.() === 0 ? { user: 'nobody', group: 'nogroup' } : ownNames();

/** Debian's dovecot on a free port of this machine, with one mailbox in a folder of its own. */
export class Dovecot {
  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private running: ChildProcess,
  ) {}

  static async start(): Promise<Dovecot> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-dovecot-'));
    chmodSync(folder, 0o755);
    for (const name of ['run', 'state', 'home', 'mail']) mkdirSync(path.join(folder, name));
    const port = await freeLocalPort(undefined);
    writeFileSync(path.join(folder, 'dovecot.conf'), settings(folder, port));
    writeFileSync(path.join(folder, 'passwd'), `${USER}:{PLAIN}${PASSWORD}\n`);
    if (OWNER.user === 'nobody') spawnSync('chown', ['-R', `${OWNER.user}:${OWNER.group}`, folder]);
    const dovecot = new Dovecot(folder, port, run(folder));
    await dovecot.untilAnswering();
    return dovecot;
  }

  get url(): string {
    return `imap://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${this.port}/INBOX`;
  }

  /** As a mail server lays a letter into the box. */
  deliver(...letters: readonly Buffer[]): Promise<void> {
    return this.inBox(async (client) => {
      for (const letter of letters) await client.append('INBOX', letter);
    });
  }

  async unread(): Promise<number> {
    let count = Number.NaN;
    await this.inBox(async (client) => {
      const status = await client.status('INBOX', { unseen: true });
      count = status === false ? Number.NaN : (status.unseen ?? Number.NaN);
    });
    return count;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.running.once('exit', resolve));
    this.running.kill('SIGTERM');
    await ended;
  }

  /** Again, on the same port and box. */
  async startAgain(): Promise<void> {
    this.running = run(this.folder);
    await this.untilAnswering();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async inBox(work: (client: ImapFlow) => Promise<void>): Promise<void> {
    const auth = { user: USER, pass: PASSWORD };
    const client = new ImapFlow({ host: '127.0.0.1', port: this.port, secure: false, auth, logger: false });
    await client.connect();
    try {
      await work(client);
    } finally {
      await client.logout();
    }
  }

  private async untilAnswering(): Promise<void> {
    const answers = await waitUntil(() => greets(this.port), { timeoutMs: 20_000, everyMs: 50 });
    if (answers === undefined) throw new Error('dovecot does not answer');
  }
}

function run(folder: string): ChildProcess {
  return spawn(PROGRAM, ['-F', '-c', path.join(folder, 'dovecot.conf')], { stdio: 'ignore' });
}

function greets(port: number): Promise<true | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve(true));
    socket.once('error', () => resolve(undefined));
    socket.once('close', () => resolve(undefined));
    socket.once('data', () => socket.destroy());
  });
}

function ownNames(): { user: string; group: string } {
  const { username } = os.userInfo();
  return { user: username, group: spawnSync('id', ['-gn']).stdout.toString().trim() };
}

function settings(folder: string, port: number): string {
  const { user, group } = OWNER;
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
passdb {
  driver = passwd-file
  args = ${folder}/passwd
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/home/%u
}
mail_location = maildir:${folder}/mail/%u
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
}
