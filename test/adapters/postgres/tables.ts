/** The tables that hold tenants' rows. */
export const tables = [
  'client',
  'key',
  'observation',
  'conversation',
  'message',
  'suggestion',
  'account',
  'consent',
  'document',
  'block',
  'outbox',
  'event',
  'reader',
].map((name) => `clientele_${name}`);

/** Empties them: sooner done, for a few rows, than truncating. For one whom row level security does not hold back. */
export const emptyTables = tables.map((name) => `DELETE FROM ${name}`).join('; ');
