/** What a mail server's no is about, and so where its remedy lies. */
export type RefusalKind = 'connection' | 'signIn' | 'later' | 'letter';

/** Of the sockets and of TLS, in the words of the machine that did not get through. */
const NO_CONNECTION =
  /\bE(CONNREFUSED|CONNRESET|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)\b|timeout|greeting|certificate|wrong version|socket/i;
/** RFC 4954: authentication required, too weak, refused. */
const SIGN_IN = /^5(30|34|35|38)\b|invalid login|authenticat/i;
const FOR_NOW = /^4\d\d\b/;

/** Reads the server's words: «535 5.7.8 authentication failed», “connect ECONNREFUSED 127.0.0.1:25”. */
export function refusalKind(words: string): RefusalKind {
  if (SIGN_IN.test(words)) return 'signIn';
  if (FOR_NOW.test(words)) return 'later';
  return NO_CONNECTION.test(words) ? 'connection' : 'letter';
}
