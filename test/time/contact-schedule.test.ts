import { expect, test } from 'vitest';
import { communicationPreferencesSchema } from '../../src/conversation/communication-preferences.ts';
import { contactScheduleSchema } from '../../src/time/contact-schedule.ts';
import { isOpenAt } from '../../src/time/openings.ts';

const office = { days: ['monday'], start: '09:00', end: '17:00', timezone: 'Europe/Lisbon' };
const abroad = { ...office, timezone: 'Asia/Tokyo' };
const christmas = { date: '2026-12-25' };
const morning = { date: '2026-12-24', hours: [{ start: '09:00', end: '12:00' }] };

const refusedAt = (schedule: unknown) =>
  contactScheduleSchema.safeParse(schedule).error?.issues.map(({ path }) => path.join('.')) ?? [];

test.each([
  {},
  { windows: [] },
  { windows: [office, abroad] },
  { windows: [{ ...office, start: '22:00', end: '02:00' }] },
  { windows: [{ ...office, end: '24:00' }] },
  { windows: [office], exceptions: [christmas, morning] },
  { windows: [office, abroad], exceptions: [christmas, { ...morning, timezone: 'Asia/Tokyo' }] },
  { exceptions: [{ ...christmas, timezone: 'Asia/Tokyo' }] },
])('accepts %j as it is', (schedule) => {
  expect(contactScheduleSchema.parse(schedule)).toEqual(schedule);
});

test.each([
  [{ windows: [{ ...office, days: [] }] }, 'windows.0.days'],
  [{ windows: [{ ...office, days: ['monday', 'monday'] }] }, 'windows.0.days'],
  [{ windows: [{ ...office, start: '24:00' }] }, 'windows.0.start'],
  [{ windows: [{ ...office, end: '5 PM' }] }, 'windows.0.end'],
  [{ windows: [{ ...office, timezone: '+01:00' }] }, 'windows.0.timezone'],
  [{ windows: Array.from({ length: 51 }, () => office) }, 'windows'],
  [{ windows: [office], exceptions: [{ date: '2026-02-29' }] }, 'exceptions.0.date'],
  [{ windows: [office], exceptions: [christmas, christmas] }, 'exceptions.1.date'],
  [{ windows: [office, abroad], exceptions: [morning] }, 'exceptions.0.timezone'],
  [{ exceptions: [christmas] }, 'exceptions.0.timezone'],
  [
    {
      exceptions: [
        { ...christmas, timezone: 'UTC' },
        { ...morning, timezone: 'Asia/Tokyo' },
      ],
    },
    'exceptions.1.timezone',
  ],
  [{ windows: [office], holidays: [] }, ''],
])('refuses %j', (schedule, place) => {
  expect(refusedAt(schedule)).toEqual([place]);
});

test('preferences are a schedule, and are refused like one', () => {
  const preferences = communicationPreferencesSchema.parse({ channels: ['sms'], windows: [office], exceptions: [christmas] });
  expect(isOpenAt(preferences, '2026-11-23T10:00:00.000Z')).toBe(true);
  expect(communicationPreferencesSchema.safeParse({ exceptions: [christmas] }).success).toBe(false);
});
