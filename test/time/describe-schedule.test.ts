import { afterEach, describe, expect, test } from 'vitest';
import type { ContactSchedule } from '../../src/time/contact-schedule.ts';
import { describeSchedule } from '../../src/time/describe-schedule.ts';
import { hostZones } from './host-zones.ts';

const hostOfTests = process.env.TZ;

afterEach(() => {
  if (hostOfTests === undefined) delete process.env.TZ;
  else process.env.TZ = hostOfTests;
});

const schedule: ContactSchedule = {
  windows: [
    { days: ['friday', 'monday', 'tuesday'], start: '09:00', end: '17:30', timezone: 'Europe/Berlin' },
    { days: ['wednesday'], start: '09:00', end: '17:30', timezone: 'Europe/Berlin' },
    { days: ['saturday', 'sunday'], start: '22:00', end: '02:00', timezone: 'America/New_York' },
    { days: ['thursday'], start: '00:00', end: '24:00', timezone: 'Asia/Tokyo' },
  ],
  exceptions: [
    { date: '2026-12-25' },
    { date: '2026-12-24', hours: [{ start: '10:00', end: '12:00' }], timezone: 'Europe/Berlin' },
  ],
};

const described: Readonly<Record<string, readonly string[]>> = {
  'en-US': [
    'Monday – Wednesday and Friday, 9:00 AM – 5:30 PM (Central European Time)',
    'Saturday and Sunday, 10:00 PM – 2:00 AM (Eastern Time)',
    'Thursday, all day (Japan Standard Time)',
    'December 24, 2026: 10:00 AM – 12:00 PM (Central European Time)',
    'December 25, 2026: closed',
  ],
  'pt-PT': [
    'segunda-feira – quarta-feira e sexta-feira, 09:00 – 17:30 (Hora da Europa Central)',
    'sábado e domingo, 22:00 – 02:00 (Hora oriental norte-americana)',
    'quinta-feira, o dia todo (Hora padrão do Japão)',
    '24 de dezembro de 2026: 10:00 – 12:00 (Hora da Europa Central)',
    '25 de dezembro de 2026: fechado',
  ],
};

describe.each(hostZones)('on a host in %s', (host) => {
  test.each(Object.entries(described))('a schedule in %s', (locale, lines) => {
    process.env.TZ = host;
    expect(describeSchedule(schedule, locale)).toEqual(lines);
  });
});

test('a language without words of its own has the caller’s, or English ones', () => {
  expect(describeSchedule({}, 'sw')).toEqual(['any time']);
  expect(describeSchedule({}, 'sw', { anyTime: 'wakati wowote' })).toEqual(['wakati wowote']);
  expect(describeSchedule({ windows: [], exceptions: [{ date: '2026-12-25', timezone: 'Africa/Nairobi' }] }, 'de-CH')).toEqual([
    'jederzeit',
    '25. Dezember 2026: geschlossen',
  ]);
});
