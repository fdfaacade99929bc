import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const SCRIPTING = '/org.openoffice.Office.Common/Security/Scripting';
const INTERNET = '/org.openoffice.Inet/Settings';
/** Nobody listens there. */
const NOWHERE = { host: '127.0.0.1', port: '9' };

/** No macros, no links brought up to date, no way to the network: [group, property, value]. */
const SETTINGS: readonly (readonly [string, string, string])[] = [
  [SCRIPTING, 'DisableMacrosExecution', 'true'],
  [SCRIPTING, 'MacroSecurityLevel', '3'],
  [SCRIPTING, 'DisableActiveContent', 'true'],
  [SCRIPTING, 'BlockUntrustedRefererLinks', 'true'],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', '2'],
  ['/org.openoffice.Office.Calc/Content/Update', 'Link', '2'],
  [INTERNET, 'ooInetProxyType', '2'],
  [INTERNET, 'ooInetHTTPProxyName', NOWHERE.host],
  [INTERNET, 'ooInetHTTPProxyPort', NOWHERE.port],
  [INTERNET, 'ooInetHTTPSProxyName', NOWHERE.host],
  [INTERNET, 'ooInetHTTPSProxyPort', NOWHERE.port],
  [INTERNET, 'ooInetNoProxy', ''],
];

/** Makes the settings of one run of LibreOffice in a folder of its own, so that no run sees another's. */
export async function makeOfficeProfile(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'user'), { recursive: true });
  const items = SETTINGS.map(
    ([group, name, value]) =>
      `<item oor:path="${group}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  const namespaces =
    'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  await writeFile(
    path.join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items ${namespaces}>${items.join('\n')}</oor:items>\n`,
  );
}
