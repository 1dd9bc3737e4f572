import { join, relative } from 'node:path';

/** The project's own sample: an imaginary dealer of used trucks and everybody who wrote to it in one month. */
export const sample = {
  paths: [relative(process.cwd(), join(import.meta.dirname, 'sample'))],
  ownAddresses: [
    'support@harbourtrucks.example',
    'sales@harbourtrucks.example',
    'rosa.delgado@harbourtrucks.example',
    '+14155550100',
  ],
  country: 'US',
};
