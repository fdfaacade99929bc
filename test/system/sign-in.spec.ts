import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Directory, Organisation } from '@contract';
import { SystemClock, waitUntil } from '@platform/clock';
import { readLetter } from '@platform/mail';
import { generate } from 'otplib';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { CLIENT, TestIdentityProvider } from '../support/identity-provider.js';
import { Product } from '../support/product.mjs';
import { eventually, settled } from './eventually.js';
import { MailServer } from './mail-server.js';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

const ADDRESS = 'lugova@authority.example';
const PASSWORD = 'верблюд жуёт сено';
const GUEST = 'sedova@authority.example';
const GUEST_PASSWORD = 'зебра пьёт из лужи';
const OWN_REQUEST = { 'X-Vekha': '1' };

/** Every way in, as an administrator and the colleague he invites take them. */
describe('signing in', () => {
  let mail: MailServer;
  let provider: TestIdentityProvider;
  let product: Product;
  let browser: Browser;
  let administrator: Visitor;
  let guest: Visitor;
  let recoveryCodes: string[];

  beforeAll(async () => {
    browser = await launchChromium();
    mail = await MailServer.start();
    provider = await TestIdentityProvider.start();
    product = await Product.started({
      SMTP_URL: mail.url,
      MAIL_FROM: 'Веха <vekha@authority.example>',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: 'портал области',
    });
    administrator = await Visitor.open(browser);
    guest = await Visitor.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
    await mail?.stop();
    provider?.stop();
  });

  const step = stepsIn(() => browser);
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const type = (page: Page, label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);
  const openProfile = async ({ page }: Visitor) => {
    await page.goto(`${product.address}/profile`);
    await page.getByRole('heading', { name: 'Профиль', level: 1 }).waitFor();
  };
  const givePassword = async ({ page }: Visitor, email: string, password: string) => {
    await page.goto(`${product.address}/sign-in`);
    await type(page, 'Электронная почта', email);
    await type(page, 'Пароль', password);
    await press(page, 'Войти');
  };
  const linkFrom = async (address: string, path: string): Promise<string> => {
    const link = new RegExp(`http\\S+/${path}\\?token=[\\w-]+`, 'u');
    const found = await waitUntil(
      async () => {
        const letters = mail.taken.filter(({ to }) => to.includes(address));
        const texts = await Promise.all(
          letters.map(async ({ raw }) => (await readLetter(Buffer.from(raw))).text ?? ''),
        );
        return texts.flatMap((text) => link.exec(text)?.[0] ?? []).at(-1);
      },
      { timeoutMs: 30_000, everyMs: 200 },
    );
    if (found === undefined) throw new Error(`No letter to ${address} with a link to ${path}`);
    return found;
  };

  step('begins with the link of the terminal; a password needs an address to be typed beside it', async () => {
    await administrator.signIn(product.signInLink);
    await openProfile(administrator);
    const { page } = administrator;
    await page.getByText('Пароля нет: вы входите по ссылкам из писем.').waitFor();
    await page.getByText('Пароль вводят вместе с почтой').waitFor();
    expect(await administrator.faults()).toEqual([]);
    const { people } = await administrator.ask<Directory>('/api/directory');
    const { id, version } = people[0]!;
    const change = { data: { version, email: ADDRESS }, headers: OWN_REQUEST };
    expect((await page.request.patch(`${product.address}/api/directory/people/${id}`, change)).status()).toBe(200);
  });

  step('takes a good password and says what is wrong with a bad one', async () => {
    await openProfile(administrator);
    const { page } = administrator;
    await press(page, 'Задать пароль');
    await type(page, 'Новый пароль', 'qwertyuiop12');
    await press(page, 'Сохранить пароль');
    await page.getByText('Такой пароль подбирают первым').first().waitFor();
    await administrator.faults(); // the browser itself notes the refused request
    await type(page, 'Новый пароль', PASSWORD);
    await press(page, 'Сохранить пароль');
    await page.getByText(/^Пароль задан /u).waitFor();
    expect(await administrator.faults()).toEqual([]);
  });

  step('lets in by the password, and not by another one', async () => {
    const { page } = administrator;
    await press(page, 'Выйти');
    await givePassword(administrator, ADDRESS, 'совсем другой пароль');
    await page.getByText('Почта или пароль не подходят.').waitFor();
    await administrator.faults();
    await givePassword(administrator, ADDRESS, PASSWORD);
    await page.getByRole('heading', { name: 'Приказы', level: 1 }).waitFor();
    expect(await administrator.faults()).toEqual([]);
  });

  step('sets a second step up on a telephone and shows the recovery codes once', async () => {
    await openProfile(administrator);
    const { page } = administrator;
    await press(page, 'Настроить');
    await type(page, 'Нынешний пароль', PASSWORD);
    await press(page, 'Показать код для телефона');
    const secret = (await page.locator('code.secret').innerText()).replaceAll(/\s/gu, '');
    expect(await administrator.faults()).toEqual([]);
    await type(page, 'Код с телефона', await generate({ secret, epoch: new SystemClock().now().getTime() / 1000 }));
    await press(page, 'Подтвердить');
    const codes = page.getByRole('list', { name: 'Запасные коды' }).getByRole('listitem');
    await codes.first().waitFor();
    recoveryCodes = await codes.allInnerTexts();
    expect(recoveryCodes).toHaveLength(10);
    expect(await administrator.faults()).toEqual([]);
    await press(page, 'Коды записаны');
    await page.getByText('Осталось 10 запасных кодов.').waitFor();
  });

  step('asks for a code after the password; a recovery code stands in for the telephone', async () => {
    const { page } = administrator;
    await press(page, 'Выйти');
    await givePassword(administrator, ADDRESS, PASSWORD);
    await page.getByRole('heading', { name: 'Код с телефона', level: 1 }).waitFor();
    await administrator.faults();
    await type(page, 'Код с телефона', '000000');
    await press(page, 'Войти');
    await page.getByText('Код не подходит.').waitFor();
    await administrator.faults();
    await type(page, 'Код с телефона', recoveryCodes[0]!);
    await press(page, 'Войти');
    await page.getByRole('heading', { name: 'Приказы', level: 1 }).waitFor();
    await openProfile(administrator);
    await page.getByText('Осталось 9 запасных кодов.').waitFor();
  });

  step('invites a colleague from the directory, who confirms her name and sets a password', async () => {
    const { page } = administrator;
    const { organisations } = await administrator.ask<{ organisations: Organisation[] }>('/api/directory');
    const person = {
      fullName: 'Седова А.И.',
      email: GUEST,
      role: 'coordinator',
      organisationId: organisations[0]!.id,
    };
    await page.request.post(`${product.address}/api/directory/people`, { data: person, headers: OWN_REQUEST });
    await administrator.goTo('Справочник');
    await press(page, 'Доступ: Седова А.И.');
    await press(page, 'Пригласить');
    await page.getByText(/^Приглашение отправлено /u).waitFor();
    expect(await administrator.faults()).toEqual([]);
    await guest.page.goto(await linkFrom(GUEST, 'invitation'));
    await guest.page.getByRole('heading', { name: 'Приглашение в Веху', level: 1 }).waitFor();
    expect(await guest.faults()).toEqual([]);
    await type(guest.page, 'Ваши фамилия, имя, отчество', 'Седова Анна Игоревна');
    await type(guest.page, 'Новый пароль', GUEST_PASSWORD);
    await press(guest.page, 'Принять приглашение');
    await guest.page.getByRole('banner').getByText('Седова Анна Игоревна').waitFor();
    expect(await guest.faults()).toEqual([]);
  });

  step('shows where one is signed in, and ends a session elsewhere', async () => {
    const elsewhere = await Visitor.open(browser, 'phone');
    await givePassword(elsewhere, GUEST, GUEST_PASSWORD);
    await elsewhere.page.getByRole('heading', { name: 'Приказы', level: 1 }).waitFor();
    await openProfile(guest);
    await guest.page.getByText('это устройство').waitFor();
    await guest.page.getByRole('button', { name: /^Закончить сеанс: Chrome/u }).click();
    await guest.page.getByRole('button', { name: /^Закончить сеанс/u }).waitFor({ state: 'detached' });
    expect(await guest.faults()).toEqual([]);
    await elsewhere.page.goto(`${product.address}/profile`);
    await elsewhere.page.getByRole('heading', { name: 'Вход', level: 1 }).waitFor();
    await elsewhere.context.close();
  });

  step('fits a telephone, with its sections, and reads in English', async () => {
    const phone = await Visitor.open(browser, 'phone');
    await phone.page.goto(`${product.address}/sign-in`);
    await phone.page.getByRole('button', { name: 'Прислать ссылку' }).waitFor();
    expect(await phone.faults()).toEqual([]);
    await phone.takeSessionOf(administrator);
    await openProfile(phone);
    await phone.page.getByText('это устройство').waitFor();
    expect(await phone.faults()).toEqual([]);
    await phone.page.goto(`${product.address}/directory`);
    await press(phone.page, 'Доступ: Седова Анна Игоревна');
    await phone.page.getByText(/^Приглашение от /u).waitFor();
    expect(await phone.faults()).toEqual([]);
    await phone.context.close();
    await guest.page.getByRole('button', { name: 'EN, English' }).first().click();
    await guest.page.getByRole('heading', { name: 'Profile', level: 1 }).waitFor();
    await guest.page.getByText('this device').waitFor();
    await settled(guest.page);
    const leftInRussian = await guest.page
      .locator('main')
      .getByText(/[а-яё]{3}/iu)
      .allInnerTexts();
    expect(leftInRussian.filter((text) => !text.includes('Седова') && !text.includes('Администрация'))).toEqual([]);
  });

  step('sets a forgotten password anew by a letter', async () => {
    const stranger = await Visitor.open(browser);
    await stranger.page.goto(`${product.address}/sign-in`);
    await type(stranger.page, 'Электронная почта', GUEST);
    await press(stranger.page, 'Забыли пароль? Задать новый');
    await stranger.page.getByText('письмо уже в пути').waitFor();
    expect(await stranger.faults()).toEqual([]);
    await stranger.page.goto(await linkFrom(GUEST, 'new-password'));
    expect(await stranger.faults()).toEqual([]);
    await type(stranger.page, 'Новый пароль', 'фонарь стоит под дождём');
    await press(stranger.page, 'Сохранить и войти');
    await stranger.page.getByRole('banner').getByText('Седова Анна Игоревна').waitFor();
    await stranger.context.close();
  });

  step("lets in whom the organisation's own sign-in sends back, to the page he came for", async () => {
    provider.who = { sub: 'sedova', email: GUEST, email_verified: true };
    const visitor = await Visitor.open(browser);
    await visitor.page.goto(`${product.address}/profile`);
    await press(visitor.page, 'Войти через портал области');
    // She has chosen English before.
    await visitor.page.getByRole('heading', { name: 'Profile', level: 1 }).waitFor();
    await visitor.page.getByRole('banner').getByText('Седова Анна Игоревна').waitFor();
    await visitor.context.close();
  });

  step('says on the sign-in page why it has let somebody not in', async () => {
    provider.who = { sub: 'somebody', email: 'somebody@elsewhere.example', email_verified: true };
    const visitor = await Visitor.open(browser, 'phone');
    await visitor.page.goto(`${product.address}/sign-in`);
    await press(visitor.page, 'Войти через портал области');
    await visitor.page.getByText('в справочнике Вехи вас нет').waitFor();
    expect(await visitor.faults()).toEqual([]);
    await visitor.context.close();
  });

  step('is settled by an administrator: whose second step is a duty, what groups mean', async () => {
    const { page } = administrator;
    await page.goto(`${product.address}/setup`);
    await page.getByRole('link', { name: 'Вход: второй шаг и вход организации' }).click();
    await page.getByRole('checkbox', { name: 'руководитель' }).check();
    await press(page, 'Добавить группу');
    await type(page, 'Группа', 'heads');
    await page.getByRole('combobox', { name: 'Организация' }).click();
    await page.locator('.ant-select-item').getByText('Администрация системы').click();
    await press(page, 'Сохранить');
    await page.getByText('Сохранено', { exact: true }).waitFor();
    expect(await administrator.faults()).toEqual([]);
    const phone = await Visitor.open(browser, 'phone');
    await phone.takeSessionOf(administrator);
    await phone.page.goto(`${product.address}/setup/sign-in`);
    const group = phone.page.getByLabel('Группа', { exact: true });
    await eventually(async () => expect(await group.inputValue()).toBe('heads'));
    expect(await phone.faults()).toEqual([]);
    await phone.context.close();
  });

  step('changes nothing at the wish of a page of another site', async () => {
    const foreign =
      await foreignSite(`<form method="post" action="${product.address}/api/session/link" enctype="text/plain">
      <input name='{"email":"' value='a@b.example"}'><button>Приз</button></form>`);
    const { page } = await Visitor.open(browser);
    await page.context().addCookies(await administrator.context.cookies());
    await page.goto(foreign.address);
    const answered = page.waitForResponse(/\/api\/session\/link$/u);
    await press(page, 'Приз');
    expect((await answered).status()).toBe(403);
    expect((await administrator.ask<{ person: object }>('/api/session')).person).toMatchObject({
      role: 'administrator',
    });
    foreign.server.close();
    await page.context().close();
  });
});

/** A page under another name: for a browser `localhost` is another site than `127.0.0.1`. */
async function foreignSite(html: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Elsewhere</title>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}
