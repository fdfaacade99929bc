import type { components } from '@contract';
import { createDataSource } from '@storage';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.mjs';
import { Product } from '../support/product.mjs';
import { stepsIn } from './steps.js';
import { Visitor } from './visitor.js';

type Directory = components['schemas']['DirectoryDto'];

/** Monday, 10:00 in Chelyabinsk. */
const NOW = '2026-11-23T10:00:00+05:00';

/** Who does what in an organisation, and what becomes of it when that changes. */
describe('people of the directory, in a browser', () => {
  let product: Product;
  let browser: Browser;
  let desk: Visitor;
  let phone: Visitor;
  const step = stepsIn(() => browser);

  beforeAll(async () => {
    browser = await launchChromium();
    product = await Product.started({ VEKHA_CLOCK: NOW });
    await product.run('seed', '--tasks', '40', '--organisations', '2');
    desk = await Visitor.open(browser);
    await desk.signIn(product.signInLink);
    phone = await Visitor.open(browser, 'phone');
    await phone.takeSessionOf(desk);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  /** The same page on a phone has nothing that hinders either. */
  async function faults(): Promise<string[]> {
    await phone.page.goto(desk.page.url());
    return [...(await desk.faults()), ...(await phone.faults())];
  }

  step('somebody who leaves is shown with what he holds, and it passes to his successor', async () => {
    const { page } = desk;
    await desk.goTo('Справочник');
    await page.getByRole('button', { name: 'Доступ: Лугова Вера Андреевна' }).click();
    await page.getByRole('link', { name: 'Больше не работает, передать дела: Лугова Вера Андреевна' }).click();
    await page.getByText('принимает отчёты по').waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('combobox', { name: 'Преемник' }).click();
    await page.keyboard.type('Полев');
    await page.locator('.ant-select-item').getByText('Полев').click();
    await page.getByLabel('Причина').fill('Переведена в другое ведомство');
    await page.getByRole('button', { name: 'Передать дела' }).click();
    await page.getByRole('heading', { name: 'Не работает с 23 ноября 2026 г.' }).waitFor();
    await page.getByText(/^Перешл[аио] \d+ задач/u).waitFor();
    expect(await faults()).toEqual([]);
  });

  step('the task says who has it now and why; the one who left is in the list of those who have', async () => {
    const { page } = desk;
    await page.goto(`${product.address}/tasks`);
    await page.locator('main a.row-link[href*="/tasks/"]').first().click();
    await page.getByText('передано другому').waitFor();
    await page.getByText('Переведена в другое ведомство').waitFor();
    expect(await faults()).toEqual([]);
    await desk.goTo('Справочник');
    await page.getByRole('checkbox', { name: 'И те, кто больше не работает' }).check();
    await page.getByText('не работает с 23 ноября 2026 г.').waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('link', { name: 'Передача дел: Лугова Вера Андреевна' }).click();
    await page.getByRole('button', { name: 'Вернуть к работе' }).click();
    await page.getByRole('heading', { name: 'Больше не работает' }).waitFor();
  });

  step('an organisation shows its posts: who holds each, since when, and who did before', async () => {
    const { page } = desk;
    await desk.goTo('Справочник');
    await page.getByRole('link', { name: 'Департамент образования Примерской области' }).click();
    await page.getByText('Должностей нет').waitFor();
    await page.getByRole('button', { name: 'Добавить должность' }).click();
    await page.getByLabel('Должность', { exact: true }).fill('Директор департамента');
    await page.getByRole('button', { name: 'Добавить', exact: true }).click();
    await page.getByText('вакантна').waitFor();
    await appoint('Назначить', 'Полев Игорь Степанович', '01.09.2025');
    await page.getByText('с 1 сентября 2025 г.').waitFor();
    const leads = { name: 'Руководит организацией и получает её письма: Директор департамента' };
    await page.getByRole('checkbox', leads).click();
    await page.getByRole('checkbox', { ...leads, checked: true }).waitFor();
    await appoint('Сменить', 'Лугова Вера Андреевна', '01.12.2026');
    await page.getByText('С 1 декабря 2026 г.: Лугова Вера Андреевна.').waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Отменить назначенную смену: Директор департамента' }).click();
    await appoint('Сменить', 'Лугова Вера Андреевна', '23.11.2026');
    await page.getByText('1 сентября 2025 г. – 22 ноября 2026 г.').waitFor();
    expect(await faults()).toEqual([]);
  });

  step('a commission shows its members, who answers for it, and who was there before', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Добавить коллегиальный орган' }).click();
    const bodies = page.getByRole('region', { name: 'Комиссии, советы, рабочие группы' });
    await bodies.getByLabel('Название').fill('Аттестационная комиссия');
    await bodies.getByRole('button', { name: 'Добавить', exact: true }).click();
    await page.getByText('не назначен').waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('link', { name: 'Аттестационная комиссия' }).click();
    await page.getByText('В составе никого нет').waitFor();
    await page.getByRole('button', { name: 'Добавить в состав' }).click();
    await join('Полев Игорь Степанович', 'председатель');
    await page.getByText('отвечает за поручения').waitFor();
    await join('Лугова Вера Андреевна', 'секретарь');
    await page.getByRole('button', { name: 'Поручить отвечать за поручения органа: Лугова Вера Андреевна' }).click();
    expect(await faults()).toEqual([]);
    const answering = page.getByRole('row', { name: 'Лугова Вера Андреевна' });
    await answering.getByLabel('Основание').fill('Распоряжение № 3');
    await answering.getByRole('button', { name: 'Сохранить' }).click();
    await answering.getByText('отвечает за поручения').waitFor();
    await page.getByRole('button', { name: 'Закончить срок: Полев Игорь Степанович' }).click();
    await page.getByLabel('Последний день').fill('22.11.2026');
    await page.getByLabel('Последний день').press('Enter');
    const leaving = page.getByRole('row', { name: 'Полев Игорь Степанович' });
    await leaving.getByLabel('Основание').fill('Приказ № 14');
    await leaving.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('heading', { name: 'Были в составе' }).waitFor();
    await page.getByText('с 1 сентября 2026 г. по 22 ноября 2026 г.').waitFor();
    expect(await faults()).toEqual([]);
  });

  step('a school shows who is attached to it, and the person to which schools', async () => {
    const { page } = desk;
    const { organisations } = await desk.ask<Directory>('/api/directory?search=школа');
    const school = organisations.find(({ kind }) => kind === 'school');
    await page.goto(`${product.address}/directory/organisations/${school?.id}`);
    await page.getByText('За школой никто не закреплён').waitFor();
    await page.getByRole('button', { name: 'Закрепить за школой' }).click();
    await join('Полев Игорь Степанович', 'куратор', 'Кураторы и наставники');
    expect(await faults()).toEqual([]);
    await desk.goTo('Справочник');
    await page.getByRole('button', { name: 'Доступ: Полев Игорь Степанович' }).click();
    await page.getByText('куратор с 1 сентября 2026 г.').waitFor();
    expect(await faults()).toEqual([]);
  });

  async function join(fullName: string, seat: string, where = 'Состав'): Promise<void> {
    const { page } = desk;
    await page.getByRole('combobox', { name: 'Кого назначить' }).click();
    await page.keyboard.type(fullName);
    await page.locator('.ant-select-item').getByText(fullName).click();
    await page.getByRole('radio', { name: seat }).check();
    await page.getByLabel('С какого дня').fill('01.09.2026');
    await page.getByLabel('С какого дня').press('Enter');
    await page.getByRole('region', { name: where }).getByLabel('Основание').last().fill('Приказ № 12');
    await page.getByRole('button', { name: 'Сохранить' }).last().click();
    await page.getByRole('row', { name: fullName }).waitFor();
  }

  async function appoint(press: 'Назначить' | 'Сменить', fullName: string, fromDay: string): Promise<void> {
    const { page } = desk;
    await page.getByRole('button', { name: `${press}: Директор департамента` }).click();
    await page.getByRole('combobox', { name: 'Кого назначить' }).click();
    await page.keyboard.type(fullName);
    await page.locator('.ant-select-item').getByText(fullName).click();
    await page.getByLabel('С какого дня').fill(fromDay);
    await page.getByLabel('С какого дня').press('Enter');
    await page.getByLabel('Основание').fill('Приказ № 12-к');
    await page.getByRole('button', { name: 'Сохранить' }).click();
  }

  step('the links in letters to a person are listed where his access is, and taken back', async () => {
    const { page } = desk;
    const source = await createDataSource(product.databaseUrl).initialize();
    await source.query(
      `insert into action_link (token_hash, person_id, task_id, purpose, created_at, expires_at)
       select 'lost', person.id, (select id from task order by sequence limit 1), 'task', $1, $1::timestamptz + interval '60 days'
       from person where full_name = 'Полев Игорь Степанович'`,
      [NOW],
    );
    await source.destroy();
    await page.goto(`${product.address}/directory`);
    await page.getByRole('button', { name: 'Доступ: Полев Игорь Степанович' }).click();
    await page.getByRole('button', { name: 'Ссылки из писем: Полев Игорь Степанович' }).click();
    await page.getByRole('button', { name: 'Отозвать все ссылки' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Отозвать все ссылки' }).click();
    await page.getByText('Действующих ссылок нет.').waitFor();
    await page.goto(`${product.address}/profile`);
    await page.getByRole('heading', { name: 'Ссылки из писем' }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
