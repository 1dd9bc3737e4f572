import { type Role, roles } from '../../src/access/permissions.ts';
import type { ConsentRecord, Purpose } from '../../src/client/consent.ts';
import { resolve } from '../../src/client/golden-record.ts';
import type { Autonomy } from '../../src/conversation/autonomy.ts';
import type { Handover } from '../../src/conversation/handover.ts';
import { decideOutreach } from '../../src/outreach/decide-outreach.ts';
import type { OutreachRequest } from '../../src/outreach/situation.ts';

/*
 * The table of decisions, written a second time: for each answer to each question what it leaves, in words of this test alone. The least
 * of all answers holds. It shares no code with src.
 */

/** 2 machine, 1 person, 0 nobody; `opens` where it is not now; null: never. */
interface Leaves {
  readonly to: 0 | 1 | 2;
  readonly opens?: string | null;
}

const all: Leaves = { to: 2 };
const person: Leaves = { to: 1 };
const nobody: Leaves = { to: 0 };

/** A Friday, 09:30 in Lisbon. */
const now = '2026-11-20T09:30:00.000Z';
const monday = '2026-11-23T09:00:00.000Z';
const window = (start: string, end: string) => ({
  windows: [{ days: ['monday' as const, 'friday' as const], start, end, timezone: 'Europe/Lisbon' }],
});
const by = { by: 'ana', at: '2026-11-01T00:00:00.000Z' };
const to = 'phone:+351912345678' as const;
const said = (standing: 'granted' | 'doubtful' | 'revoked'): ConsentRecord[] => {
  const statement = { standing, source: 'message', at: by.at, by: 'sms' } as const;
  return [{ id: to, version: 1, purposes: { support: statement, transactional: statement, marketing: statement } }];
};

type Patch = (request: Build) => void;
interface Build {
  client: { sensitive: boolean; preferences: Record<string, unknown> };
  overrides: Record<string, unknown>;
  handovers: Handover[];
  draft: { purpose: Purpose; writtenBy: 'ai' | 'person'; confidence?: number };
  role: Role;
  consents: readonly ConsentRecord[] | undefined;
  autonomy: Autonomy;
}

/** Each question with its answers: how the request says it, and what it leaves. The last may look at the answers before. */
type Answers = Readonly<Record<string, readonly [Patch, Leaves | ((answers: Readonly<Record<string, string>>) => Leaves)]>>;
const nothing: Patch = () => {};

const questions: Readonly<Record<string, Answers>> = {
  sensitive: {
    no: [nothing, all],
    yes: [
      ({ client }) => {
        client.sensitive = true;
      },
      ({ override }) => (override === 'taken off' ? all : person),
    ],
  },
  override: {
    none: [nothing, all],
    'taken off': [
      ({ overrides }) => {
        overrides.sensitive = { ...by, value: false, clientId: 'c1' };
      },
      all,
    ],
    'taken off for another client': [
      ({ overrides }) => {
        overrides.sensitive = { ...by, value: false, clientId: 'c2' };
      },
      all,
    ],
    marked: [
      ({ overrides }) => {
        overrides.sensitive = { ...by, value: true, clientId: 'c1' };
      },
      person,
    ],
  },
  controls: {
    none: [nothing, all],
    never: [
      ({ client }) => {
        client.preferences.neverAutoSend = true;
      },
      person,
    ],
    review: [
      ({ client }) => {
        client.preferences.humanReviewRequired = true;
      },
      person,
    ],
    'never, lifted on the thread': [
      ({ client, overrides }) => {
        client.preferences.neverAutoSend = true;
        overrides.preferences = { ...by, value: { neverAutoSend: false } };
      },
      all,
    ],
    'review, on the thread alone': [
      ({ overrides }) => {
        overrides.preferences = { ...by, value: { humanReviewRequired: true } };
      },
      person,
    ],
  },
  role: Object.fromEntries(
    roles.map((role) => [
      role,
      [
        (request) => {
          request.role = role;
        },
        role === 'viewer' ? nobody : all,
      ],
    ]),
  ) as Answers,
  window: {
    none: [nothing, all],
    open: [({ client }) => void Object.assign(client.preferences, window('09:00', '17:00')), all],
    'later today': [
      ({ client }) => void Object.assign(client.preferences, window('13:00', '17:00')),
      { to: 2, opens: '2026-11-20T13:00:00.000Z' },
    ],
    'over until Monday': [
      ({ client }) => void Object.assign(client.preferences, window('09:00', '09:30')),
      { to: 2, opens: monday },
    ],
    never: [
      ({ client }) => {
        client.preferences.windows = [{ days: [], start: '01:15', end: '01:45', timezone: 'Europe/Lisbon' }];
      },
      { to: 0, opens: null },
    ],
  },
  consent: {
    unread: [
      (request) => {
        request.consents = undefined;
      },
      person,
    ],
    silent: [nothing, ({ purpose }) => (purpose === 'marketing' ? person : all)],
    granted: [
      (request) => {
        request.consents = said('granted');
      },
      all,
    ],
    doubtful: [
      (request) => {
        request.consents = said('doubtful');
      },
      person,
    ],
    revoked: [
      (request) => {
        request.consents = said('revoked');
      },
      nobody,
    ],
  },
  escalation: {
    none: [nothing, all],
    open: [({ handovers }) => void handovers.push({ ...by, reason: 'Asked for a person.' }), person],
    'given back': [({ handovers }) => void handovers.push({ ...by, reason: 'Asked for a person.', returned: by }), all],
  },
  confidence: {
    high: [
      ({ draft }) => {
        draft.confidence = 0.8;
      },
      all,
    ],
    low: [
      ({ draft }) => {
        draft.confidence = 0.79;
      },
      person,
    ],
    unknown: [({ draft }) => void delete draft.confidence, person],
    'a person wrote it': [
      ({ draft }) => {
        draft.writtenBy = 'person';
        delete draft.confidence;
      },
      all,
    ],
  },
  autonomy: {
    send: [nothing, all],
    review: [
      (request) => {
        request.autonomy = 'review';
      },
      person,
    ],
    'off for the client': [
      ({ client }) => {
        client.preferences.autonomy = 'off';
      },
      person,
    ],
  },
  purpose: {
    support: [nothing, all],
    marketing: [
      ({ draft }) => {
        draft.purpose = 'marketing';
      },
      all,
    ],
  },
};

/** Preferences by the answers that make them: a schedule is read once for each object. */
const preferencesOf = new Map<string, object>();

function requestOf({ controls, window: opens, autonomy: level }: Combination, patches: readonly Patch[]): OutreachRequest {
  const build: Build = {
    client: { sensitive: false, preferences: {} },
    overrides: {},
    handovers: [],
    draft: { purpose: 'support', writtenBy: 'ai', confidence: 1 },
    role: 'ai',
    consents: [],
    autonomy: 'send',
  };
  for (const patch of patches) patch(build);
  const { client, overrides, handovers, draft, role, consents, autonomy } = build;
  const name = `${controls} ${opens} ${level}`;
  const preferences = preferencesOf.get(name) ?? client.preferences;
  preferencesOf.set(name, preferences);
  return {
    client: { ...empty, sensitive: client.sensitive, preferences },
    thread: { channel: 'sms', clientId: 'c1', overrides, handovers },
    draft: { ...draft, channel: 'sms', to },
    actor: { id: 'x', role },
    now,
    consents,
    sent: [],
    zones: ['Europe/Lisbon'],
    policy: { autonomy },
  };
}

const empty = resolve([]);

function expected(answers: Readonly<Record<string, string>>, leaves: readonly (Leaves | ((given: typeof answers) => Leaves))[]) {
  let sender = 2;
  let opens: string | null = now;
  for (const one of leaves) {
    const left = typeof one === 'function' ? one(answers) : one;
    sender = Math.min(sender, left.to);
    if (left.opens === null) opens = null;
    else if (left.opens !== undefined && opens !== null && left.opens > opens) opens = left.opens;
  }
  if (sender === 0 || opens === null) return 'refuse nobody -';
  const machine = answers.role === 'ai' || answers.role === 'system';
  const word = sender === 1 && machine ? 'review' : opens > now ? 'wait' : 'send';
  return `${word} ${sender === 2 ? 'machine' : 'person'} ${opens}`;
}

/** An answer to each question, by name. */
export type Combination = Readonly<Record<string, string>>;

const names = Object.keys(questions);
const choicesOf = (name: string): string[] => Object.keys(questions[name] ?? {});
const usual: Combination = Object.fromEntries(names.map((name) => [name, choicesOf(name)[0] ?? '']));

/** Every combination of answers to all questions, in one object that changes from step to step. */
export function* combinations(): Generator<Combination> {
  const given: Record<string, string> = { ...usual };
  const choices = names.map(choicesOf);
  const places = names.map(() => 0);
  for (let at = 0; at < names.length; ) {
    yield given;
    // Counting on, as an odometer does.
    for (at = 0; at < names.length; at += 1) {
      const [name = '', own = []] = [names[at], choices[at]];
      const place = ((places[at] ?? 0) + 1) % own.length;
      places[at] = place;
      given[name] = own[place] ?? '';
      if (place > 0) break;
    }
  }
}

/** Every combination in which at most two questions have another answer than the usual one. */
export function* pairs(): Generator<Combination> {
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      for (const first of choicesOf(one))
        for (const second of choicesOf(other)) yield { ...usual, [one]: first, [other]: second };
    }
  }
}

/** Where the decisions and this table disagree; the first few. */
export function disagreements(cases: Iterable<Combination>): { readonly wrong: readonly string[]; readonly count: number } {
  const wrong: string[] = [];
  let count = 0;
  for (const given of cases) {
    count += 1;
    const answers = names.map((name) => (questions[name] as Answers)[given[name] ?? ''] as Answers[string]);
    const decision = decideOutreach(
      requestOf(
        given,
        answers.map(([patch]) => patch),
      ),
    );
    const got = `${decision.kind} ${decision.who} ${decision.earliest ?? '-'}`;
    const wanted = expected(
      given,
      answers.map(([, leaves]) => leaves),
    );
    if (got !== wanted && wrong.length < 20) wrong.push(`${JSON.stringify(given)}: ${got}, and not ${wanted}`);
  }
  return { wrong, count };
}
