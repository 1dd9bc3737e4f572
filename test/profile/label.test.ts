import { describe, expect, test } from 'vitest';
import type { ClientBundle } from '../../src/change/found.ts';
import { resolve } from '../../src/client/golden-record.ts';
import type { Observation, ObservedField } from '../../src/client/observation.ts';
import { clientView } from '../../src/profile/client.ts';
import { clientLabel } from '../../src/profile/label.ts';

const at = '2026-01-01T00:00:00.000Z';
const observed = (field: ObservedField, value: unknown, cell = ''): Observation =>
  ({ field, cell, value, source: 'channel', by: 'test', firstSeen: at, lastSeen: at, confidence: 1 }) as Observation;

/** What can label a client, the best first. */
const labels: readonly (readonly [label: string, observation: Observation])[] = [
  ['Ana Lima', observed('name', { prefix: 'Dr.', firstName: 'Ana', middleName: 'Sofia', lastName: 'Lima' })],
  ['Acme', observed('company', 'Acme')],
  ['ana@example.com', observed('email', true, 'ana@example.com')],
  ['+14155550100', observed('phone', true, '+14155550100')],
  ['@ana.lima', observed('instagram', { username: 'ana.lima' }, '17841')],
  ['+4915112345678', observed('whatsapp', true, '+4915112345678')],
];

describe('the label of a client', () => {
  test.each(labels.map(([label], index) => [label, index] as const))('is %j before everything behind it', (label, index) => {
    const known = labels.slice(index).map(([, observation]) => observation);
    expect(clientLabel(resolve(known), { id: 'c1' })).toBe(label);
  });

  test('is the account’s name where the client has none of its own', () => {
    const [name, ...rest] = labels.map(([, observation]) => observation);
    expect(clientLabel(resolve(rest), { id: 'c1', accountName: 'Acme Ltd' })).toBe('Acme Ltd');
    expect(clientLabel(resolve([name as Observation]), { id: 'c1', accountName: 'Acme Ltd' })).toBe('Ana Lima');
  });

  test.each([
    [{ firstName: 'Ana' }, 'Ana'],
    [{ lastName: 'Lima' }, 'Lima'],
    [{ prefix: 'Mrs', lastName: 'Lima' }, 'Lima'],
    [{ firstName: '太郎', lastName: '山田' }, '山田太郎'],
  ])('of %j is %j', (name, label) => {
    expect(clientLabel(resolve([observed('name', name)]), { id: 'c1' })).toBe(label);
  });

  test('falls back to the end of the id, whatever the account’s name', () => {
    expect(clientLabel(resolve([]), { id: '018f-2ab7c4d1', accountName: '' })).toBe('Visitor c4d1');
  });
});

describe('the view of a client', () => {
  const record = { id: 'c1', version: 3, origin: 'automatic', createdAt: at, updatedAt: at } as const;
  const bundle: ClientBundle = { record, observations: [observed('tag', true, 'vip'), observed('tag', true, 'old')], keys: [] };

  test('has what the record says, and the tags with their labels and colours', () => {
    const tags = [{ id: 'vip', label: 'A friend', color: '#c62828' }];
    expect(clientView(bundle, { tags })).toMatchObject({
      ...record,
      label: 'Visitor c1',
      reviewed: false,
      tags: [
        { id: 'vip', label: 'A friend', color: '#c62828' },
        { id: 'old', label: 'old' },
      ],
    });
  });

  test('says when the client was deleted and last met, where it was', () => {
    expect(Object.keys(clientView(bundle))).not.toEqual(expect.arrayContaining(['deletedAt']));
    const deleted = { at, by: 'ana', released: [] };
    expect(clientView({ ...bundle, record: { ...record, deleted, lastContactAt: at } })).toMatchObject({
      deletedAt: at,
      lastContactAt: at,
    });
  });
});
