import { StandingClock } from '@platform/clock';
import { createDataSource, OrganisationEntity, PersonEntity, TaskEntity } from '@storage';
import { IssueSignInLink } from '@workflow';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

/** Monday, 10:00 in Chelyabinsk. */
const NOW = '2026-11-23T10:00:00+05:00';
const QUESTION = 'Как составить план перехода в эффективный режим?';

/** Somebody below the order asks on a telephone, the lead answers at a desk, and the task says what closing it takes. */
describe('consultations, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let asker: Visitor;
  let lead: Visitor;
  let taskId: string;
  const links: string[] = [];
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: NOW });
    await product.run('seed', '--tasks', '40', '--organisations', '2');
    const source = await createDataSource(product.databaseUrl).initialize();
    const [answering, asking] = await Promise.all(
      ['office@school-1.example', 'office@school-2.example'].map((email) =>
        source.manager.findOneByOrFail(PersonEntity, { email }),
      ),
    );
    if (answering === undefined || asking === undefined) throw new Error('The seed has two schools');
    const above = await source.manager.findOneByOrFail(OrganisationEntity, { id: asking.organisationId });
    const [led] = await source.query<{ id: string }[]>(
      `select task.id from task_participant join task on task.id = task_id
       where organisation_id = $1 and role = 'lead' and task.state = 'open' order by task_id limit 1`,
      [answering.organisationId],
    );
    taskId = led?.id ?? '';
    const made = { kind: 'consultation', title: 'Индивидуальные консультации по запросу' } as const;
    await source.manager.update(TaskEntity, { id: taskId }, made);
    await source.query(
      `update order_document set owner_organisation_id = $2 where id = (select order_id from task where id = $1)`,
      [taskId, above.parentId],
    );
    for (const { id } of [asking, answering]) {
      const { token } = await new IssueSignInLink(source, new StandingClock(new Date(NOW))).run(id);
      links.push(`${product.address}/sign-in?token=${token}`);
    }
    await source.destroy();
    asker = await Visitor.open(browser, 'phone');
    lead = await Visitor.open(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  async function signIn({ page }: Visitor, link: string | undefined): Promise<void> {
    await page.goto(link ?? '');
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.getByRole('heading', { name: 'Мой день', level: 1 }).waitFor();
  }

  step('a school finds what is offered to it from its day, asks, and sees the promised day', async () => {
    await signIn(asker, links[0]);
    const { page } = asker;
    await page.getByRole('link', { name: 'Консультации' }).click();
    await page.getByRole('heading', { name: 'Индивидуальные консультации по запросу' }).waitFor();
    await page.getByLabel('Вопрос').fill(QUESTION);
    expect(await asker.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Обратиться' }).click();
    // Five working days after Monday the 23rd.
    await page.getByText(/Ответ обещан до\s30\sноября\s2026/u).waitFor();
    expect(await asker.faults()).toEqual([]);
  });

  step('the lead sees what closing takes, writes down who telephoned, and answers both', async () => {
    await signIn(lead, links[1]);
    const { page } = lead;
    await page.goto(`${product.address}/tasks/${taskId}`);
    await page.getByText('ответы на все обращения').waitFor();
    await page.getByRole('button', { name: 'Записать обращение' }).click();
    await page.getByLabel('Кто обратился').fill('Школа № 7, по телефону');
    await page.getByLabel('Вопрос').fill('Где взять форму отчёта?');
    expect(await lead.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByText('Школа № 7, по телефону').first().waitFor();
    for (const answer of ['По образцу из письма института.', 'В приложении 2 к приказу.']) {
      await page
        .getByRole('button', { name: /^Ответить/u })
        .first()
        .click();
      await page.getByLabel('Что ответили').fill(answer);
      expect(await lead.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Записать ответ' }).click();
      await page.getByLabel('Что ответили').waitFor({ state: 'detached' });
      await page.getByText(answer).waitFor();
    }
    await page.getByText('ответы на все обращения – есть').waitFor();
    expect(await lead.faults()).toEqual([]);
  });

  step('the answer stands where it was asked for', async () => {
    await asker.page.reload();
    await asker.page.getByText('По образцу из письма института.').waitFor();
    expect(await asker.faults()).toEqual([]);
  });
});
