import { textDocument } from '../document/index.js';
import { readAny } from './read-any.js';

const PLAN = `План работы школы на 2024/2025 учебный год

№\tМероприятие\tСрок\tОтветственные
1\tСеминар\tдо 1 октября 2024 года\tОрлова И.И.
2\tСбор отчётов\tдо 1 мая 2025 года\tБелов С.С.
`;

describe('a plan whose stamp names the protocol by which it was adopted', () => {
  it.each([
    'ПРИНЯТО\nна заседании педагогического совета\nпротокол от 30.08.2024 № 1\n\n',
    'Рассмотрено на педагогическом совете\nПротокол № 1 от 30 августа 2024 г.\n\n',
    'СОГЛАСОВАНО\nс Советом школы\nПротокол № 4\n\nУТВЕРЖДАЮ\nДиректор школы\nЗорин В.К.\n\n',
    'Принята\n\nна заседании методического совета\n\n(протокол от «30» августа 2024 года № 1)\n\n',
  ])('%s', (stamp) => {
    const reading = readAny(textDocument(stamp + PLAN));
    expect(reading.kind).toBe('order');
    expect(reading.kind === 'order' && reading.items.map(({ title }) => title)).toEqual(['Семинар', 'Сбор отчётов']);
  });

  it('a protocol with a stamp of its own stays one', () => {
    const text = `УТВЕРЖДЕНО\nдиректором школы\n\nПРОТОКОЛ № 3\nзаседания педагогического совета\nот 30 августа 2024 г.\n\nПОВЕСТКА ДНЯ:\n1. О плане.\n\nРЕШИЛИ:\n1. Орловой И.И. направить план до 1 сентября 2024 года.\n`;
    expect(readAny(textDocument(text)).kind).toBe('protocol');
  });
});
