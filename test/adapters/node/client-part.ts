import type { DuplicateRecord } from '../../../src/duplicates/duplicate-record.ts';
import { generatedClients } from '../../bench/generated-clients.ts';
import { recordOf } from '../../eval/duplicate-rows.ts';

/** Some of so many generated clients. */
export interface ClientPart {
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** What the threads of a search read; every tenth is a company. */
export function* records({ of, from, to }: ClientPart): Generator<DuplicateRecord> {
  let index = 0;
  for (const { row } of generatedClients(of)) {
    if (index >= from && index < to) yield index % 10 === 0 ? companyOf(index) : recordOf({ id: `${index}`, ...row });
    index += 1;
  }
}

const companyOf = (index: number): DuplicateRecord => ({ id: `${index}`, company: `Acme ${index % 200} GmbH` });
