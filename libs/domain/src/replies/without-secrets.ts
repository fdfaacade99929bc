const LINK_TOKEN = /(\/(?:link|sign-in\?token=|invitation\?token=)\/?)[\w-]{20,}/gu;
const REPLY_TOKEN = /\+[0-9a-f]{32}(?=@)/giu;

/**
 * A text without the tokens of links and addresses: a quotation that no rule knew may hold those of the letter that is
 * answered, and a comment is read by all who see the task.
 */
export function withoutSecrets(text: string): string {
  return text.replace(LINK_TOKEN, '$1…').replace(REPLY_TOKEN, '+…');
}
