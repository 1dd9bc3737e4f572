import type { Brief } from './document.ts';

/**
 * Where the found clients differ from the expected ones, as sentences. Clients are told from each other by what routes to them, so that a
 * missing name or company is one difference and not two clients.
 */
export function differences(expected: readonly Brief[], found: readonly Brief[]): string[] {
  const rest = [...found];
  const sentences: string[] = [];
  for (const client of expected) {
    const alike = rest.map((other) => likeness(client, other));
    const best = alike.indexOf(Math.max(...alike));
    if ((alike[best] ?? 0) === 0) {
      sentences.push(`${client.label}: not found`);
      continue;
    }
    const [other] = rest.splice(best, 1);
    for (const field of fields) {
      const [wanted, got] = [client[field], other?.[field]].map((value) => JSON.stringify(value) ?? 'nothing');
      if (wanted !== got) sentences.push(`${client.label}: ${field} is ${got} instead of ${wanted}`);
    }
  }
  return [...sentences, ...rest.map(({ label }) => `${label}: not expected`)];
}

const fields = ['label', 'emails', 'phones', 'company', 'dateOfBirth', 'conversations', 'openWork'] as const;

function likeness(one: Brief, other: Brief): number {
  const shared = [...one.emails, ...one.phones].filter((value) => [...other.emails, ...other.phones].includes(value));
  const primary = one.emails[0] !== undefined && one.emails[0] === other.emails[0];
  const alike = Number(primary) * 4 + shared.length * 2 + Number(one.label === other.label) * 2;
  return alike === 0 ? 0 : alike + Number(one.openWork === other.openWork);
}
