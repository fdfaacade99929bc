import { readDeliveryStatus } from './delivery-status.js';

const REPORTING = 'Reporting-MTA: dns; mx.office.example\nArrival-Date: Sun, 29 Nov 2026 10:00:00 +0300\n';

describe('what a server says in the end', () => {
  it('Postfix: the mailbox does not exist', () => {
    const part = `${REPORTING}\nFinal-Recipient: rfc822; Nobody@School.example\nOriginal-Recipient: rfc822;nobody@school.example\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.school.example\nDiagnostic-Code: smtp; 550 5.1.1 <nobody@school.example>:\n    User unknown\n`;
    expect(readDeliveryStatus(part)).toEqual([
      {
        address: 'nobody@school.example',
        outcome: 'permanent',
        status: '5.1.1',
        answer: '550 5.1.1 <nobody@school.example>: User unknown',
      },
    ]);
  });

  it.each<[string, string, string]>([
    ['failed', '5.7.1', 'permanent'],
    ['Failed', '5.4.4', 'permanent'],
    ['failed', '4.4.7', 'given_up'],
    ['delayed', '4.4.1', 'delayed'],
    ['delivered', '2.0.0', 'delivered'],
    ['relayed', '2.1.5', 'delivered'],
  ])('%s with %s is %s', (action, status, outcome) => {
    const part = `${REPORTING}\r\nFinal-Recipient: rfc822; a@school.example\r\nAction: ${action}\r\nStatus: ${status}\r\n`;
    expect(readDeliveryStatus(part)).toMatchObject([{ address: 'a@school.example', outcome, status }]);
  });

  it('tells each of several recipients apart', () => {
    const part = `${REPORTING}\nFinal-Recipient: rfc822; a@school.example\nAction: failed\nStatus: 5.1.1\n\nFinal-Recipient: rfc822; b@school.example\nAction: delayed\nStatus: 4.2.2\n`;
    expect(readDeliveryStatus(part).map(({ address, outcome }) => [address, outcome])).toEqual([
      ['a@school.example', 'permanent'],
      ['b@school.example', 'delayed'],
    ]);
  });

  it('reads nothing out of what is none', () => {
    expect(readDeliveryStatus('Ваше письмо не доставлено.')).toEqual([]);
  });
});
