import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCommand } from '../../examples/demo/options.ts';
import { displayWidth } from '../../examples/demo/output/width.ts';
import { root } from '../package/project.ts';
import { demo, folderWith, type Run, removeWorkplace } from './demo.ts';
import { differences } from './differences.ts';
import { briefly, type Document } from './document.ts';

const expected = JSON.parse(readFileSync(join(root, 'examples/demo/expected.json'), 'utf8'));

/** What the library does not read as a person would: who improves it takes the line away. */
const misses = JSON.parse(readFileSync(join(root, 'test/examples/misses.json'), 'utf8'));

afterAll(removeWorkplace);

describe('the sample', () => {
  let first: Run;
  let second: Run;
  let page: Run;

  beforeAll(async () => {
    const database = join(await folderWith({}), 'clients.db');
    first = await demo('--json', '--db', database);
    [second, page] = await Promise.all([demo('--json', '--db', database), demo()]);
  }, 60_000);

  it('becomes the clients that a careful reader finds', () => {
    expect(first).toMatchObject({ code: 0 });
    const { clients, ...others } = briefly(JSON.parse(first.stdout));
    expect(differences(expected.clients, clients).sort()).toEqual(misses);
    expect({ clients: expected.clients, ...others }).toEqual(expected);
  });

  it('has at least 60 messages over every channel', () => {
    const { counts, clients } = JSON.parse(first.stdout) as Document;
    expect(counts.messages).toBeGreaterThanOrEqual(60);
    const channels = new Set(clients.flatMap((client) => client.channels));
    expect([...channels].sort()).toEqual(['chat', 'email', 'instagram', 'sms', 'voice', 'web', 'whatsapp']);
  });

  it('tells of every value where it comes from', () => {
    const { clients } = JSON.parse(first.stdout) as Document;
    for (const { provenance } of clients) {
      for (const observation of Object.values(provenance)) {
        expect(observation).toMatchObject({ source: expect.any(String), by: expect.any(String), firstSeen: expect.any(String) });
        if (observation.source === 'message') expect(observation).toHaveProperty('text', expect.stringMatching(/\S/));
      }
    }
  });

  it('changes nothing when it comes again', () => {
    const [before, after] = [first, second].map(({ stdout }) => JSON.parse(stdout) as Document);
    expect(after?.counts).toMatchObject({ created: 0, matched: 0, unlinked: 0, repeated: before?.counts.messages });
    expect(after?.clients).toEqual(before?.clients);
    expect(after?.suggestions).toEqual(before?.suggestions);
  });

  it('fits in a terminal of 100 columns', () => {
    expect(page.code).toBe(0);
    expect(stripVTControlCharacters(page.stdout)).toBe(page.stdout);
    const tooWide = page.stdout.split('\n').filter((line) => displayWidth(line) > 100);
    // The path of the temporary database is as long as the machine makes it.
    expect(tooWide.filter((line) => !line.startsWith('The database'))).toEqual([]);
  });

  it('shows clients, provenance, duplicates, what was left out, and what could not be read', () => {
    for (const title of [
      'Clients (',
      'Where every value of one client comes from',
      'Suggested duplicates',
      'Found, but not taken over',
      'Messages that made no client',
      'Could not be read (3)',
    ]) {
      expect(page.stdout).toContain(title);
    }
    expect(page.stdout).toContain('sms.jsonl, line 7');
    expect(page.stderr).toMatch(/\d+ messages in \d/);
  });
});

describe.concurrent('own files', { timeout: 60_000 }, () => {
  const sms = (id: string, at: string, text: string) =>
    JSON.stringify({ type: 'sms', id, at, direction: 'inbound', from: '+12065550177', to: '+14155550100', text });

  it('are read whatever their names, and bad ones are named while the rest goes on', async () => {
    const folder = await folderWith({
      'log.txt': `${sms('1', '2026-01-01T00:00:00Z', 'This is Ada Moreau.')}\n{"type":"fax"}\n{"type":"sms","id":"2"}\n`,
      'mail.txt': 'From: Bo Chen <bo@example.com>\nDate: Fri, 20 Nov 2026 10:00:00 +0000\nMessage-ID: <1@example.com>\n\nHi\n',
      'box.mbox': 'this is no mailbox\n',
      'picture.bin': '\u0000\u0001\u0002',
      'empty.eml': '',
    });
    const { code, stdout } = await demo('--json', folder, join(folder, 'missing'));
    expect(code).toBe(0);
    const { clients, errors } = JSON.parse(stdout) as Document;
    expect(clients.map(({ label }) => label).sort()).toEqual(['Ada Moreau', 'Bo Chen']);
    expect(errors.map(({ file, line }) => [file.slice(folder.length + 1), line]).sort()).toEqual([
      ['box.mbox', undefined],
      ['empty.eml', undefined],
      ['log.txt', 2],
      ['log.txt', 3],
      ['missing', undefined],
      ['picture.bin', undefined],
    ]);
    for (const { problem, advice } of errors) expect([problem, advice]).not.toContain('');
  });

  it('say so when they hold nothing new', async () => {
    const folder = await folderWith({ 'log.jsonl': sms('1', '2026-01-01T00:00:00Z', 'hello') });
    const database = join(await folderWith({}), 'clients.db');
    await demo('--db', database, folder);
    expect((await demo('--db', database, folder)).stdout).toContain('Nothing new');
  });

  it('may look as docs/demo.md shows them', async () => {
    const page = readFileSync(join(root, 'docs/demo.md'), 'utf8');
    const lines = [...page.matchAll(/```jsonl\n([^`]+)```/g)].map(([, line]) => line);
    expect(lines).toHaveLength(5);
    const { stdout } = await demo('--json', await folderWith({ 'lines.jsonl': lines.join('') }));
    const { clients, errors } = JSON.parse(stdout) as Document;
    expect(errors).toEqual([]);
    expect(clients.map(({ label }) => label).sort()).toEqual(['Ana Lima', 'Grace Whitfield', 'Thiago']);
  });

  it('tell the team’s own addresses from clients', async () => {
    const folder = await folderWith({
      'answer.eml': 'From: Us <us@example.com>\nTo: Bo <bo@example.com>\nDate: Fri, 20 Nov 2026 10:00:00 +0000\n\nHi\n',
    });
    const { stdout } = await demo('--json', '--own', 'us@example.com', folder);
    expect((JSON.parse(stdout) as Document).clients).toEqual([]);
  });

  it('cannot go into a file that is no database', async () => {
    const folder = await folderWith({ 'log.jsonl': sms('1', '2026-01-01T00:00:00Z', 'hello') });
    const { code, stderr } = await demo('--db', join(folder, 'log.jsonl'), folder);
    expect(code).toBe(1);
    expect(stderr).not.toContain('    at ');
  });

  it('end with 1 where nothing at all can be read', async () => {
    const { code, stderr } = await demo('/no/such/file');
    expect(code).toBe(1);
    expect(stderr).toContain('There is no such file or folder.');
  });
});

describe.concurrent('the command line', { timeout: 60_000 }, () => {
  it.each([['--nonsense'], ['--country', 'Atlantis'], ['--own', 'nobody'], ['--db']])('does not take %s %s', (...args) => {
    expect(parseCommand(args)).toMatchObject({ kind: 'wrong', problem: expect.stringMatching(/\S/) });
  });

  it('ends with 2 and the usage where it is wrong', async () => {
    const { code, stderr, stdout } = await demo('--nonsense');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage:');
  });

  it('explains itself', async () => {
    const { code, stdout } = await demo('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Usage:');
  });
});
