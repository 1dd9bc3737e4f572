import fc from 'fast-check';
import type { DuplicateRecord } from '../../src/duplicates/duplicate-record.ts';

const some = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const list = (...values: readonly string[]) => fc.subarray([...values], { maxLength: 4 });

const fields = {
  name: fc.option(
    fc.record({
      firstName: some('Ana', 'Anna', 'Bill', 'William', 'W.', 'José', 'Jose', 'Lima', 'Александр'),
      middleName: some('Maria', 'M', 'Luis'),
      lastName: some('Lima', 'Limma', 'García López', 'Lopez', 'Meyer', 'Meier', 'Smith Jr', 'Smith Sr', 'constructor'),
    }) as fc.Arbitrary<NonNullable<DuplicateRecord['name']>>,
    { nil: undefined },
  ),
  fullName: some('Lima, Ana', 'Dr. William Meyer'),
  company: some('Acme GmbH', 'ACME', 'Acme Robotics Inc.', 'The YMCA of Chicago'),
  emails: list(
    'ana.lima@gmail.com',
    'analima+news@googlemail.com',
    'a.lima82@example.com',
    'a.lma82@example.com',
    'info@acme.de',
  ),
  phones: list('+49 30 123456', '030 123456', '(201) 555-0123', '+12015550124', '201-555-0123 x12', '2015550123 ext 13'),
  address: fc.option(
    fc.record(
      {
        street: fc.constantFrom(
          '12 Main Street',
          '12 MAIN ST.',
          '14 Main Street',
          'Hauptstraße 5',
          '12 Main St Apt 3, Salem, OR 97301',
        ),
        city: fc.constantFrom('Salem', 'Salme', 'Berlin'),
        postalCode: fc.constantFrom('97301', '97310', '10115'),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  ),
  dateOfBirth: some('1982-03-04', '1982-04-03', '1983-03-04', '1982-01-01', '12/11/73', '1900-01-01'),
  identifiers: fc.option(fc.constantFrom({ tax: '12-34' }, { tax: '1234' }, { tax: '9876' }, { crm: 'a' }), { nil: undefined }),
  gender: some('f', 'Male', 'unknown'),
  jobTitle: some('Painter', 'painter', 'Priest'),
  website: some('https://www.acme.de/about', 'acme.de'),
};

/** A record whose values meet those of others often, in many notations. */
export const arbitraryRecord: fc.Arbitrary<DuplicateRecord> = fc.record({ id: fc.uuid(), ...fields });

/** Records of a small base. */
export const arbitraryBase: fc.Arbitrary<DuplicateRecord[]> = fc.uniqueArray(arbitraryRecord, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 25,
});
