/**
 * What a server says in the end about a letter it took (RFC 3464). `permanent`: this address takes no letters;
 * `given_up`: it was tried for days and the letter is lost, though the address may be good; `delayed`: it is still tried.
 */
export type DeliveryOutcome = 'permanent' | 'given_up' | 'delayed' | 'delivered';

export interface DeliveryStatus {
  /** The address as we wrote to it, where the server repeats it. */
  readonly address: string | null;
  readonly outcome: DeliveryOutcome;
  /** `5.1.1`. */
  readonly status: string;
  /** The words of the server that said no. */
  readonly answer: string;
}

const LONGEST_ANSWER = 500;

/** Reads the part `message/delivery-status`: one block for the letter, then one for each recipient. */
export function readDeliveryStatus(part: string): DeliveryStatus[] {
  return part
    .replace(/\r\n?/gu, '\n')
    .split(/\n\s*\n/u)
    .flatMap((block) => {
      const fields = fieldsOf(block);
      const action = fields.get('action')?.toLowerCase();
      if (action === undefined) return [];
      const status = /\d\.\d{1,3}\.\d{1,3}/u.exec(fields.get('status') ?? '')?.[0] ?? '';
      const answer = withoutType(fields.get('diagnostic-code') ?? fields.get('status') ?? '');
      return [
        {
          address: addressOf(fields.get('original-recipient')) ?? addressOf(fields.get('final-recipient')),
          outcome: outcomeOf(action, status),
          status,
          answer: answer.slice(0, LONGEST_ANSWER),
        },
      ];
    });
}

function outcomeOf(action: string, status: string): DeliveryOutcome {
  if (action === 'delayed') return 'delayed';
  if (action !== 'failed') return 'delivered';
  return status.startsWith('4') ? 'given_up' : 'permanent';
}

/** Name in lower case → value, folded lines joined. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/gu, ' ').split('\n')) {
    const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/u.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

/** `rfc822; somebody@school.example`. */
function addressOf(field: string | undefined): string | null {
  return /([^\s;<>]+@[^\s;<>]+)/u.exec(field ?? '')?.[1]?.toLowerCase() ?? null;
}

function withoutType(field: string): string {
  return field.replace(/^[\w-]+\s*;\s*/u, '');
}
