import type { GoldenRecord } from '../client/golden-record.ts';
import { formatPersonName } from '../identity/format-person-name.ts';

/** What a label can be made of, besides the golden record. */
export interface LabelContext {
  /** The name of the client's account, where it has one. */
  readonly accountName?: string;
  /** The client's id: its end labels a client of which nothing else is known. */
  readonly id: string;
}

type LabelRule = (record: GoldenRecord, context: LabelContext) => string | undefined;

/** The best available label first. */
const rules: readonly LabelRule[] = [
  ({ name }) => (name === undefined ? undefined : formatPersonName(name, 'short') || formatPersonName(name, 'full')),
  (_, { accountName }) => accountName,
  ({ company }) => company,
  ({ emails }) => emails[0],
  ({ phones }) => phones[0],
  ({ instagram }) => (instagram[0] === undefined ? undefined : `@${instagram[0].username}`),
  ({ whatsapp }) => whatsapp[0],
];

/**
 * The one line by which people know a client: its name or account, else its best contact value.
 *
 * @example
 * clientLabel(resolve([]), { id: '018f-2ab7c4d1', accountName: 'Acme Ltd' }) // => 'Acme Ltd'
 * clientLabel(resolve([]), { id: '018f-2ab7c4d1' }) // => 'Visitor c4d1'
 */
export function clientLabel(record: GoldenRecord, context: LabelContext): string {
  for (const rule of rules) {
    const label = rule(record, context);
    if (label !== undefined && label !== '') return label;
  }
  return `Visitor ${context.id.slice(-4)}`;
}
