import { StandingClock } from '@platform/clock';
import { createDataSource, OrganisationEntity, PersonEntity, TaskEntity, TaskParticipantEntity } from '@storage';
import { type ActingPerson, ConfirmOrder, EnsureAdministrator, ReadOrder, ReceiveOrder } from '@workflow';
import { createTestDatabase } from '../support/database.js';

const ORDER = `УПРАВЛЕНИЕ КУЛЬТУРЫ ГОРОДА ЛЕСНОГО

ПРИКАЗ

от 12 января 2024 г. № 17

О плане на 2024 год

ПРИКАЗЫВАЮ:

1. Отделу музеев (Орлова И.И.), отделу библиотек (Белов С.С.) до 1 марта 2024 года провести проверку.
2. Контроль оставляю за собой.

Начальник управления                    В.Г. Сомов

План на 2024 год

№\tМероприятие\tСрок\tОтветственный\tСоисполнители
1\tСбор сведений\tдо 1 апреля\tОтдел музеев\tОтдел кадров, Отдел библиотек
2\tСмотр\tдо 1 мая\tОтдел кадров / Отдел музеев\t
3\tВстреча\tдо 1 июня\tОтдел кадров совместно с отделом музеев\t`;

it('whoever is named takes part by himself, in the role that the order gives him', async () => {
  const database = await createTestDatabase();
  const source = await createDataSource(database.url).initialize();
  const clock = new StandingClock(new Date('2024-01-15T05:00:00Z'));
  const { personId } = await new EnsureAdministrator(source).run();
  const actor: ActingPerson = { personId, organisationId: '', role: 'administrator', via: 'web' };
  const file = { fileName: 'приказ.txt', bytes: Buffer.from(ORDER), actor };
  const { orderId } = await new ReceiveOrder(source, clock, { add: async () => true } as never).run(file);
  await new ReadOrder(source).run(orderId);
  await new ConfirmOrder(source, clock).run({ orderId, actor });

  const bodies = new Map((await source.manager.find(OrganisationEntity)).map(({ id, name }) => [id, name]));
  const participants = await source.manager.find(TaskParticipantEntity, { order: { position: 'ASC' } });
  const tasks = await source.manager.find(TaskEntity, { where: { orderId }, order: { dueDate: 'ASC' } });
  expect(
    tasks.map((task) =>
      participants
        .filter(({ taskId }) => taskId === task.id)
        .map(({ role, organisationId }) => `${role} ${bodies.get(organisationId)}`),
    ),
  ).toEqual([
    ['lead Отдел музеев', 'co_executor Отдел библиотек'],
    ['lead Отдел музеев', 'co_executor Отдел кадров', 'co_executor Отдел библиотек'],
    ['lead Отдел кадров', 'executor Отдел музеев'],
    ['lead Отдел кадров', 'co_executor Отдел музеев'],
  ]);
  const heads = (await source.manager.find(PersonEntity)).map(
    ({ fullName, organisationId }) => `${fullName}, ${bodies.get(organisationId)}`,
  );
  expect(heads).toEqual(expect.arrayContaining(['Орлова И.И., Отдел музеев', 'Белов С.С., Отдел библиотек']));
  await source.destroy();
  await database.drop();
});
