import { checkAgreement, measureWindows } from './contact-windows.ts';
import { measureDecisions } from './decisions.ts';

/** Measures answers a second about contact windows, beside the date libraries that people would use. */
export async function run(): Promise<void> {
  checkAgreement();
  console.log('Answers a second about office hours in New York, moments all over a year, the zone warm.');
  console.table(measureWindows());
  console.log('Decisions a second, with contact windows, the zone warm.');
  console.table(measureDecisions());
}
