/** The domain of a sender as in the header: `Веха <vekha@office.example>`. */
export function senderDomain(from: string): string {
  const domain = /@([^\s<>@]+)>?\s*$/u.exec(from)?.[1];
  if (domain === undefined) throw new Error(`Not a sender address: '${from}' (expected name@domain)`);
  return domain;
}
