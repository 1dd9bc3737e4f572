import { chooseChannel, decideOutreach, recogniseConsentWords, resolve } from 'clientele';

const windows = [
  {
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const,
    start: '09:00',
    end: '17:00',
    timezone: 'America/New_York',
  },
].map(({ days, ...rest }) => ({ ...rest, days: [...days] }));
const client = { ...resolve([]), emails: ['ana@example.com'], phones: ['+14155550100'], preferences: { windows } };
const asked = {
  client,
  actor: { id: 'bot', role: 'ai' },
  consents: [],
  sent: [],
  zones: ['America/New_York'],
  policy: { autonomy: 'send' },
} as const;
const draft = { purpose: 'support', writtenBy: 'ai', confidence: 1 } as const;
const start = Date.UTC(2026, 0, 1);
const moments = Array.from({ length: 10_000 }, (_, at) => new Date(start + at * 3_137_000).toISOString());

const tasks: Readonly<Record<string, (now: string) => unknown>> = {
  'a decision': (now) => decideOutreach({ ...asked, now, draft: { ...draft, channel: 'sms', to: 'phone:+14155550100' } }),
  'a decision on marketing': (now) =>
    decideOutreach({ ...asked, now, draft: { ...draft, purpose: 'marketing', channel: 'sms', to: 'phone:+14155550100' } }),
  'a choice of three channels': (now) => chooseChannel({ ...asked, now, draft }),
  'words about consent': (now) => recogniseConsentWords(`Please cancel my order of ${now}.`, { channel: 'sms', optedOut: false }),
};

/** How many of each are made in a second: the best of three rounds, warm. */
export function measureDecisions(): Readonly<Record<string, { readonly 'a second': number }>> {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => {
      const rounds = [1, 2, 3, 4].map(() => {
        const from = performance.now();
        for (const now of moments) task(now);
        return (moments.length / (performance.now() - from)) * 1000;
      });
      return [name, { 'a second': Math.round(Math.max(...rounds)) }];
    }),
  );
}
