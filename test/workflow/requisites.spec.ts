import { localDate } from '@domain/calendar';
import { type ReadItem, type Requisites, requisitesOf } from '@domain/orders';
import { textsIn } from '@domain/texts';
import {
  AuditEventEntity,
  DirectoryAliasEntity,
  OrganisationEntity,
  PersonEntity,
  type RoadmapItemEntity,
} from '@storage';
import {
  ApplyEdition,
  AttachPlan,
  ChooseProfile,
  ConfirmOrder,
  CorrectItem,
  CorrectRequisites,
  MatchName,
  PreviewRequisites,
  ReviewHistoryView,
  TurnBackReview,
} from '@workflow';
import { type PlanRow, ReviewWorld } from '../support/review-world.js';

const ROWS: readonly PlanRow[] = [
  ['1', 'Анализ результатов', 'до 15 октября', 'Отдел образования'],
  ['2', 'Курсы', 'ежеквартально', 'Орлова И.И.'],
  ['3', 'Семинар', 'по плану НМЦ', 'НМЦ'],
  ['4', 'Сбор сведений', '5 мая 2023 года', 'НМЦ'],
];
const day = localDate;
const YEAR = { periodStart: day('2023-01-01'), periodEnd: day('2023-12-31') };
const NEXT_YEAR = { periodStart: day('2024-01-01'), periodEnd: day('2024-12-31') };

describe('the requisites of an order under review', () => {
  let world: ReviewWorld;
  let orderId: string;
  let number = 500;
  const texts = textsIn('ru');

  beforeAll(async () => {
    world = await ReviewWorld.create();
  });
  beforeEach(async () => {
    // The heading of the plan names no year: «ежеквартально» has no dates.
    orderId = await world.read({ number: String((number += 1)), rows: ROWS, isPeriodNamed: false });
  });
  afterAll(() => world.close());

  async function correct(change: Partial<Requisites>): Promise<void> {
    const { version } = await world.order(orderId);
    await new CorrectRequisites(world.source, world.clock).run({ orderId, version, change, actor: world.actor });
  }

  async function preview(change: Partial<Requisites>) {
    const { version } = await world.order(orderId);
    return new PreviewRequisites(world.source).run({ orderId, version, change, actor: world.actor, texts });
  }

  async function turnBack(direction: 'undo' | 'redo'): Promise<void> {
    const stepId = (await new ReviewHistoryView(world.source).run(orderId, texts))[direction]?.id ?? '0';
    await new TurnBackReview(world.source, world.clock).run({ orderId, direction, stepId, actor: world.actor });
  }

  /** Issues the order, then applies another file of it, corrected like this at its own review. */
  async function applyFile(plan: Parameters<ReviewWorld['read']>[0], change: Partial<Requisites> = {}) {
    const issued = orderId;
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    orderId = await world.read(plan);
    if (Object.keys(change).length > 0) await correct(change);
    const applied = await new ApplyEdition(world.source, world.clock).run({ orderId, actor: world.actor });
    orderId = issued;
    return applied;
  }

  const duesOf = ({ reading }: RoadmapItemEntity) =>
    (reading as ReadItem).schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due));
  const dues = async (row: string) => duesOf(await world.item(orderId, row));
  const requisites = async () => {
    const { reading } = await world.order(orderId);
    return reading && requisitesOf(reading);
  };
  const state = async () => {
    const { version: _version, ...order } = await world.order(orderId);
    const items = await world.items(orderId);
    return {
      order: { ...order, reading: { ...order.reading, warnings: await world.warnings(orderId) } },
      items: items.map(({ version: _of, ...item }) => item),
    };
  };

  it('lay out the rows once the period of the plan is entered, and the remark that it is not named goes', async () => {
    expect(await dues('2')).toEqual([]);
    expect(await world.warnings(orderId)).toEqual(expect.arrayContaining(['roadmap no-period', '2 no-period']));
    await correct(YEAR);
    expect(await dues('2')).toHaveLength(4);
    expect((await world.warnings(orderId)).filter((one) => one.endsWith('no-period'))).toEqual([]);
    expect(await world.order(orderId)).toMatchObject(YEAR);
  });

  it('show first what they would change, and change just that', async () => {
    const effect = await preview(NEXT_YEAR);
    expect(effect).toMatchObject({ items: 2, decidedItems: 0, remarksGone: 2, remarksNew: 1 });
    expect(effect.rereadItems.map(({ itemNumber, before, after }) => `${itemNumber}: ${before} → ${after}`)).toEqual([
      expect.stringMatching(/^1: .*15\s+октября\s+2023.* → .*15\s+октября\s+2024/),
      expect.stringMatching(/^2: .* → 4 .*2024/),
    ]);
    expect(effect.goneRemarks.map(({ code }) => code)).toEqual(['no-period', 'no-period']);
    expect(effect.newRemarks.map(({ code, where }) => `${where} ${code}`)).toEqual([
      'Мероприятие 4 due-outside-period',
    ]);
    expect(await dues('1')).toEqual(['2023-10-15']);
    await correct(NEXT_YEAR);
    expect(await dues('1')).toEqual(['2024-10-15']);
    expect(await preview(NEXT_YEAR)).toMatchObject({ items: 0, remarksGone: 0, remarksNew: 0 });
  });

  it('leave dates that a person has decided, and say anew where these lie', async () => {
    const { id: itemId, version } = await world.item(orderId, '3');
    const dates = [{ start: null, due: day('2023-05-15') }];
    const plan = { orderId, itemId, version, name: 'План НМЦ', dates, file: null, actor: world.actor };
    await new AttachPlan(world.source, world.clock, world.files).run(plan);
    await correct(NEXT_YEAR);
    expect(await dues('3')).toEqual(['2023-05-15']);
    expect(await dues('1')).toEqual(['2024-10-15']);
    expect(await world.warnings(orderId)).toEqual(
      expect.arrayContaining(['3 due-outside-period', '4 due-outside-period']),
    );
    await correct(YEAR);
    expect((await world.warnings(orderId)).filter((one) => one.endsWith('due-outside-period'))).toEqual([]);
  });

  it('leave a meaning a person has chosen, also where the words would be read so by themselves', async () => {
    orderId = await world.read({ number: '903', rows: [['1', 'Сбор сведений', 'март июнь', 'НМЦ']] });
    const read = await dues('1');
    for (let times = 0; times < 2; times += 1) {
      const { id: itemId, version } = await world.item(orderId, '1');
      const choice = { schedule: 0, alternative: 0 };
      await new CorrectItem(world.source, world.clock).run({ orderId, itemId, version, choice, actor: world.actor });
    }
    expect(await dues('1')).toEqual(read);
    expect(await preview(NEXT_YEAR)).toMatchObject({ items: 0, decidedItems: 1 });
    await correct(NEXT_YEAR);
    expect(await dues('1')).toEqual(read);
  });

  it('take no dates for decided by a person that a reader before this one had read otherwise', async () => {
    await world.source.query(
      `update roadmap_item set reading = jsonb_set(reading, '{schedules}', '[{"kind": "unparsed", "occurrences": []}]')
       where order_id = $1 and number = '1'`,
      [orderId],
    );
    expect(await preview(NEXT_YEAR)).toMatchObject({ items: 2, decidedItems: 0 });
    await correct(NEXT_YEAR);
    expect(await dues('1')).toEqual(['2024-10-15']);
  });

  it('read the words of a term anew that a person has corrected', async () => {
    const { id: itemId, version } = await world.item(orderId, '4');
    const words = { orderId, itemId, version, deadlineText: 'до 1 сентября', actor: world.actor };
    await new CorrectItem(world.source, world.clock).run(words);
    await correct(YEAR);
    expect(await world.item(orderId, '4')).toMatchObject({ correctedDeadlineText: 'до 1 сентября' });
    expect(await dues('4')).toEqual(['2023-09-01']);
  });

  it('are taken back and done anew with rows, remarks and everything that stands beside them', async () => {
    const before = await state();
    await correct({
      ...YEAR,
      number: '17-к',
      date: day('2023-02-01'),
      title: 'О другом',
      controller: 'Ким О.О., начальник',
    });
    const after = await state();
    expect(after).not.toEqual(before);
    await turnBack('undo');
    expect(await state()).toEqual(before);
    await turnBack('redo');
    expect(await state()).toEqual(after);
    const { steps } = await new ReviewHistoryView(world.source).run(orderId, texts);
    expect(steps.at(-1)?.text).toBe('исправлены реквизиты приказа, прочитано заново строк – 3');
  });

  it('count dates from the day of the order that is entered, and say which of them lie before it', async () => {
    await correct({ date: day('2024-02-01') });
    expect(await dues('1')).toEqual(['2024-10-15']);
    expect(await world.warnings(orderId)).toContain('4 due-before-order');
    expect(await preview({ date: day('2023-01-10') })).toMatchObject({ items: 2, remarksGone: 1 });
  });

  it('move rows without a word about their term where the authority counts it from the order', async () => {
    orderId = await world.read({ number: '77', rows: [['1', 'Сбор', '', 'НМЦ']] });
    await new ChooseProfile(world.source, world.clock).run({ orderId, profile: 'strict', actor: world.actor, texts });
    const effect = await preview({ date: day('2023-03-03') });
    expect(effect.rereadItems.map(({ before, after }) => `${before} → ${after}`.replace(/\s/g, ' '))).toEqual([
      '1 марта – 1 апреля 2023 г. → 3 марта – 3 апреля 2023 г.',
    ]);
  });

  it('name a controller in words, who is then above the tasks of the issued order', async () => {
    await correct({
      ...YEAR,
      controller: 'заместитель директора Ким Ольга Олеговна',
      signatory: 'Директор Сомов В.Г.',
    });
    expect(await requisites()).toMatchObject({
      controller: 'Ким О.О., заместитель директора',
      signatory: 'Сомов В.Г., Директор',
    });
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    const { controllerId, signatoryId } = await world.order(orderId);
    const nameOf = async (id: string | null) =>
      (await world.source.manager.findOneByOrFail(PersonEntity, { id: id ?? '' })).fullName;
    expect([await nameOf(controllerId), await nameOf(signatoryId)]).toEqual(['Ким О.О.', 'Сомов В.Г.']);
    await expect(correct({ controller: null })).rejects.toMatchObject({ code: 'order-confirmed' });
  });

  it('let the name of the controller mean whom of the directory a person chooses, as names of rows do', async () => {
    await correct({ controller: 'Чанова П.П.' });
    const { id: organisationId } = await world.source.manager.findOneByOrFail(OrganisationEntity, { name: 'НМЦ' });
    const chosen = await world.source.manager.save(PersonEntity, {
      ...{
        fullName: 'Чанова Полина Петровна',
        matchKey: 'чанова полина',
        kind: 'person' as const,
        state: 'active' as const,
      },
      ...{ role: 'supervisor' as const, organisationId },
    });
    const match = new MatchName(world.source, world.clock);
    const { id: seenEntryId } = await world.source.manager.findOneByOrFail(PersonEntity, { fullName: 'Чанова П.П.' });
    await match.run({ orderId, name: 'Чанова П.П.', entryId: chosen.id, seenEntryId, actor: world.actor });
    // People are sought within the issuer: the choice goes with the order to another one.
    await correct({ ...YEAR, issuer: 'Администрация Заречного района' });
    expect(await world.source.manager.countBy(DirectoryAliasEntity, { personId: chosen.id })).toBe(2);
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    expect((await world.order(orderId)).controllerId).toBe(chosen.id);
  });

  it.each<[string, Partial<Requisites>, string, string]>([
    ['half a period', { periodStart: day('2023-01-01') }, 'period-half', 'periodEnd'],
    [
      'a period that ends before it starts',
      { periodStart: day('2024-01-01'), periodEnd: day('2023-01-01') },
      'period-reversed',
      'periodEnd',
    ],
    [
      'a period of centuries',
      { periodStart: day('1900-01-01'), periodEnd: day('2199-01-01') },
      'period-too-long',
      'periodEnd',
    ],
    ['two controllers', { controller: 'Ким О.О., Орлова И.И.' }, 'one-official', 'controller'],
  ])('refuse %s and change nothing', async (_what, change, code, field) => {
    const before = await state();
    await expect(preview(change)).rejects.toMatchObject({ code, field });
    await expect(correct(change)).rejects.toMatchObject({ code, field });
    expect(await state()).toEqual(before);
  });

  it('of an order changed meanwhile are refused, the preview of them too', async () => {
    const { version } = await world.order(orderId);
    await correct({ number: '8' });
    const input = { orderId, version, change: { number: '9' }, actor: world.actor };
    const stale = { code: 'stale-review' };
    await expect(new CorrectRequisites(world.source, world.clock).run(input)).rejects.toMatchObject(stale);
    await expect(new PreviewRequisites(world.source).run({ ...input, texts })).rejects.toMatchObject(stale);
  });

  it('stand in the audit as they were and as they are, each time they change', async () => {
    await correct({ number: '17-к' });
    await turnBack('undo');
    const events = await world.source.manager.find(AuditEventEntity, {
      where: { action: 'requisites-corrected', subject: `order:${orderId}` },
      order: { id: 'ASC' },
    });
    const own = String(number);
    expect(events.map(({ details }) => details)).toEqual([
      { numberBefore: own, number: '17-к', items: 0 },
      { numberBefore: '17-к', number: own, items: 0 },
    ]);
  });

  it('go over to a changed file of the order that lacks them as the file before did', async () => {
    await correct({ ...YEAR, controller: 'Ким О.О., начальник' });
    await new ConfirmOrder(world.source, world.clock).run({ orderId, actor: world.actor });
    const changed = ROWS.map((row): PlanRow => (row[0] === '2' ? ['2', row[1], 'каждое полугодие', row[3]] : row));
    const edition = await world.read({ number: String(number), rows: changed, isPeriodNamed: false });
    await new ApplyEdition(world.source, world.clock).run({ orderId: edition, actor: world.actor });
    expect(await requisites()).toMatchObject({ ...YEAR, controller: 'Ким О.О., начальник' });
    expect(await world.order(orderId)).toMatchObject(YEAR);
    expect(await dues('2')).toEqual(['2023-06-30', '2023-12-31']);
    expect((await world.warnings(orderId)).filter((one) => one.endsWith('no-period'))).toEqual([]);
  });

  it('go over to it as a whole period, where only one end of it was entered', async () => {
    orderId = await world.read({ number: '901', rows: ROWS });
    const until = day('2024-06-30');
    await correct({ periodEnd: until });
    const edition = await applyFile({ number: '901', rows: ROWS.slice(0, 3), isPeriodNamed: false });
    expect(edition).toMatchObject({ removed: 1 });
    expect(await requisites()).toMatchObject({ periodStart: YEAR.periodStart, periodEnd: until });
    expect(await world.order(orderId)).toMatchObject({ periodStart: YEAR.periodStart, periodEnd: until });
  });

  it('go over from file to file as long as a person entered them last, and not where a file said them', async () => {
    const controls = (who: string) => `Контроль за исполнением приказа возложить на ${who}.`;
    orderId = await world.read({ number: '902', rows: ROWS, clause: controls('Сомова В.Г.'), isPeriodNamed: false });
    await correct({ title: 'О плане мероприятий' });
    await applyFile({ number: '902', rows: ROWS, clause: controls('Чанова П.П.'), isPeriodNamed: false }, YEAR);
    expect(await requisites()).toMatchObject({ ...YEAR, controller: expect.stringContaining('Чанов') });
    // Nobody but the file before ever said who controls it; the period a person entered at the review of that file.
    await applyFile({ number: '902', rows: ROWS, isPeriodNamed: false });
    expect(await requisites()).toMatchObject({ ...YEAR, controller: null });
    const { steps } = await new ReviewHistoryView(world.source).run(orderId, texts);
    expect(steps.map(({ text }) => text)).toContain('исправлены реквизиты приказа, прочитано заново строк – 1');
  });

  it('go over to a third file that says the same wrong thing as the second', async () => {
    const controls = (who: string) => `Контроль за исполнением приказа возложить на ${who}.`;
    const file = (who: string, rows = ROWS) => ({ number: '903', rows, clause: controls(who) });
    orderId = await world.read(file('Сомова В.Г.'));
    await correct({ controller: 'Ким О.О., начальник' });
    await applyFile(file('Чанова П.П.', ROWS.slice(0, 3)), { controller: 'Орлов Б.Б., начальник' });
    expect(await requisites()).toMatchObject({ controller: 'Орлов Б.Б., начальник' });
    await applyFile(file('Чанова П.П.'));
    expect(await requisites()).toMatchObject({ controller: 'Орлов Б.Б., начальник' });
  });

  it('that stay as they are leave no step', async () => {
    const { number: same } = await world.order(orderId);
    await correct({ number: same });
    expect((await new ReviewHistoryView(world.source).run(orderId, texts)).steps).toEqual([]);
  });
});
