import { expect, test } from 'vitest';
import { errorOf, fresh } from './workspace.ts';

const settings = {
  portal: { enabled: true, defaultAccess: 'member' as const, issueFields: { visible: ['title'] } },
};

const world = async () => {
  const { workspace } = fresh({ settings });
  const admin = workspace();
  const [acme, other] = [await admin.createAccount({ name: 'Acme' }), await admin.createAccount({ name: 'Other' })];
  const ana = await admin.create({ name: 'Ana', account: acme.id, notes: 'canary' });
  const ben = await admin.create({ name: 'Ben', account: acme.id });
  const eve = await admin.create({ name: 'Eve', account: other.id });
  for (const [id, { id: clientId }] of Object.entries({ a: ana, b: ben, e: eve })) {
    await admin.putIssue({ id, clientId, title: `Issue ${id}`, status: 'open', open: true });
  }
  return { workspace, admin, ana, ben, eve };
};

const issuesIn = (view: object) =>
  'issues' in view ? (view.issues as readonly { readonly id: string }[]).map(({ id }) => id) : [];

test('the portal and its preview show the same, by access', async () => {
  const { admin, ana, ben, eve } = await world();
  const members = [ben.id, eve.id];
  const asMember = await admin.portal(ana.id);
  const asAdmin = await admin.portal(ana.id, { access: 'admin', members });
  expect([issuesIn(asMember), issuesIn(asAdmin).sort()]).toEqual([['a'], ['a', 'b']]);
  expect(await admin.previewPortal(ana.id, { members })).toEqual({ published: true, member: asMember, admin: asAdmin });
  expect((await admin.portal(ana.id, { access: 'none' })).kind).toBe('no-access');
  expect(JSON.stringify([asMember, asAdmin])).not.toContain('canary');
});

test('a client without an account is nobody’s admin', async () => {
  const { admin, ana } = await world();
  const zoe = await admin.create({ name: 'Zoe' });
  expect(issuesIn(await admin.portal(zoe.id, { access: 'admin', members: [ana.id] }))).toEqual([]);
});

test('nobody sees a deleted client, another tenant’s, or the portal as a model', async () => {
  const { workspace, admin, ana } = await world();
  expect((await errorOf(workspace('other').portal(ana.id))).code).toBe('not-found');
  expect((await errorOf(workspace('acme', 'ai').previewPortal(ana.id))).code).toBe('not-permitted');
  await admin.delete(ana.id);
  expect((await errorOf(admin.portal(ana.id))).code).toBe('not-found');
});
