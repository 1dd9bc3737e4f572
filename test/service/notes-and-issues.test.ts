import { describe, expect, test } from 'vitest';
import { noteDays } from '../../src/profile/note-days.ts';
import { alone, errorOf, fresh } from './workspace.ts';

describe('notes', () => {
  test('are read newest first, with author and time, in pages', async () => {
    const workspace = alone();
    const { id } = await workspace.create({ name: 'Ana Lima' });
    for (const text of ['one', 'two', 'three']) await workspace.addNote(id, `  ${text}\n`);
    const first = await workspace.notes(id, { limit: 2 });
    expect(first.rows.map(({ text, by, clientId }) => [text, by, clientId])).toEqual([
      ['three', 'ana', id],
      ['two', 'ana', id],
    ]);
    const rest = await workspace.notes(id, { limit: 2, after: first.next ?? '' });
    expect(rest.rows.map(({ text }) => text)).toEqual(['one']);
    expect(rest.next).toBeUndefined();
  });

  test('have at most 2,000 characters, as a person counts them', async () => {
    const workspace = alone();
    const { id } = await workspace.create({});
    const family = '👨‍👩‍👧‍👦';
    await expect(workspace.addNote(id, family.repeat(2000))).resolves.toMatchObject({ text: family.repeat(2000) });
    expect(await errorOf(workspace.addNote(id, 'x'.repeat(2001)))).toMatchObject({ code: 'invalid-input' });
    expect(await errorOf(workspace.addNote(id, ' \n'))).toMatchObject({ code: 'invalid-input' });
    expect((await workspace.notes(id)).rows.length).toBe(1);
  });

  test('are deleted by their author alone, not by an admin', async () => {
    const { clientele, workspace } = fresh();
    const { id } = await workspace().create({});
    const bea = clientele.for({ tenant: 'acme', actor: { id: 'bea', role: 'agent' } });
    const note = await bea.addNote(id, 'Prefers mornings.');
    expect(await errorOf(workspace().deleteNote(note.id))).toMatchObject({ code: 'not-permitted' });
    await bea.deleteNote(note.id);
    expect((await bea.notes(id)).rows).toEqual([]);
    expect(await errorOf(bea.deleteNote(note.id))).toMatchObject({ code: 'not-found' });
  });

  test('are read by people of the team, and by nobody else', async () => {
    const { workspace } = fresh();
    const { id } = await workspace().create({});
    await workspace().addNote(id, 'Pays late.');
    expect((await workspace('acme', 'viewer').notes(id)).rows.length).toBe(1);
    for (const role of ['ai', 'system'] as const) {
      expect(await errorOf(workspace('acme', role).notes(id)), role).toMatchObject({ code: 'not-permitted' });
      expect(await errorOf(workspace('acme', role).addNote(id, 'x')), role).toMatchObject({ code: 'not-permitted' });
      expect(JSON.stringify(await workspace('acme', role).get(id)), role).not.toContain('Pays late');
    }
    expect((await workspace('other').notes(id)).rows).toEqual([]);
    expect(JSON.stringify(await workspace().events())).not.toContain('Pays late');
  });

  test('stay with a client that is merged into another, and are read there', async () => {
    const workspace = alone();
    const [one, other] = [await workspace.create({ name: 'Ana' }), await workspace.create({ name: 'Ana Lima' })];
    await workspace.addNote(one.id, 'first');
    await workspace.addNote(other.id, 'second');
    await workspace.merge({ survivor: one.id, others: [other.id] });
    expect((await workspace.notes(other.id)).rows.map(({ text }) => text)).toEqual(['second', 'first']);
    await workspace.addNote(other.id, 'third');
    expect((await workspace.notes(one.id)).rows.map(({ clientId }) => clientId)).toEqual([one.id, other.id, one.id]);
  });

  test('are grouped by the day of the viewer’s clock', () => {
    const note = (id: string, at: string) => ({ id, clientId: 'c1', text: id, by: 'bea', at });
    const notes = [note('late', '2026-11-20T23:30:00.000Z'), note('noon', '2026-11-20T12:00:00.000Z')];
    const days = (timezone: string) => noteDays(notes, { id: 'ana', timezone }).map(({ day, notes: all }) => [day, all.length]);
    expect(days('Europe/London')).toEqual([['2026-11-20', 2]]);
    expect(days('Europe/Madrid')).toEqual([
      ['2026-11-21', 1],
      ['2026-11-20', 1],
    ]);
    expect(() => days('Mars/Base')).toThrow('Mars/Base');
    const seen = noteDays(notes, { id: 'bea', timezone: 'UTC', people: { bea: 'Bea Costa' } })[0]?.notes[0];
    expect(seen).toMatchObject({ author: 'Bea Costa', deletable: true });
    expect(noteDays(notes, { id: 'ana', timezone: 'UTC', people: {} })[0]?.notes[0]).toMatchObject({
      author: 'bea',
      deletable: false,
    });
  });
});

describe('issues', () => {
  const issue = { id: '42', title: 'Refund', status: 'waiting', open: true, fields: { order: 'A-1' } };
  test('are kept as the host gives them, and replaced by the same id', async () => {
    const workspace = alone();
    const { id: clientId } = await workspace.create({ name: 'Ana' });
    expect(await workspace.putIssue({ ...issue, clientId })).toMatchObject({ ...issue, clientId, version: 1 });
    await workspace.putIssue({ id: '42', clientId, title: 'Refund paid', status: 'done', open: false });
    expect((await workspace.issues({ clientId })).rows).toMatchObject([
      { id: '42', title: 'Refund paid', open: false, version: 2 },
    ]);
    await workspace.deleteIssue('42');
    expect((await workspace.issues()).rows).toEqual([]);
    expect(await errorOf(workspace.deleteIssue('42'))).toMatchObject({ code: 'not-found' });
  });

  test('need a client of the tenant, and writers', async () => {
    const { workspace } = fresh();
    const { id: clientId } = await workspace().create({});
    expect(await errorOf(workspace('other').putIssue({ ...issue, clientId }))).toMatchObject({ code: 'not-found' });
    expect(await errorOf(workspace('acme', 'viewer').putIssue({ ...issue, clientId }))).toMatchObject({ code: 'not-permitted' });
    expect(await errorOf(workspace('acme', 'ai').issues())).toMatchObject({ code: 'not-permitted' });
  });

  test('of ten writers at once are written one after the other', async () => {
    const workspace = alone();
    const { id: clientId } = await workspace.create({});
    await Promise.all(Array.from({ length: 10 }, () => workspace.putIssue({ ...issue, clientId })));
    expect((await workspace.issues()).rows[0]?.version).toBe(10);
  });
});
