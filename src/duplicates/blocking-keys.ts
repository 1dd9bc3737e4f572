import { Base } from './base.ts';
import { keyText, keyWidth, writeKeys } from './blocking/keys.ts';
import type { DuplicateRecord } from './duplicate-record.ts';
import { encoder } from './encode.ts';
import type { DuplicateModel } from './model.ts';

/**
 * The keys that bring a record together with those that may be duplicates of it: at most 36 short texts, which do not depend on other
 * records and may be stored. Records that share a key are worth a comparison, but for the keys that `model.stoppedKeys` lists.
 *
 * @example
 * const keys = blockingKeys({ id: '1', name: { firstName: 'Bill', lastName: 'Meyer' }, dateOfBirth: '1980-02-29' });
 * blockingKeys({ id: '2', name: { firstName: 'William', lastName: 'Meyer' } }).some((key) => keys.includes(key)) // => true
 */
export function blockingKeys(record: DuplicateRecord, model?: Pick<DuplicateModel, 'stoppedKeys'>): readonly string[] {
  const base = new Base();
  encoder(base)(record);
  const keys = new Int32Array(keyWidth);
  writeKeys(base, keys, 0, 1);
  const texts = new Set<string>();
  for (let place = 0; place < keys.length; place += 1)
    if ((keys[place] as number) !== 0) texts.add(keyText(keys[place] as number));
  return model === undefined ? [...texts] : [...texts].filter((key) => !isStopped(model.stoppedKeys, key));
}

/** Stopped keys are in ascending order. */
function isStopped(stopped: readonly string[], key: string): boolean {
  let [from, to] = [0, stopped.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((stopped[middle] as string) < key) from = middle + 1;
    else to = middle;
  }
  return stopped[from] === key;
}
