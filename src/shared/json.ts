import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One text for equal values, whatever the order of their keys; absent and `undefined` members are the same.
 *
 * @example
 * canonicalJson({ b: 1, a: [true, undefined] }) // => '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  // What is in order already is written by the engine, several times faster.
  if (typeof value !== 'object' || value === null || isOrdered(value)) return JSON.stringify(value) ?? 'null';
  // Written out in one text: this stands in every comparison of observations, and lists in between take twice as long.
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${canonicalJson(item ?? null)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort()) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** Whether the keys of every object in a value stand in the order of their code units. */
function isOrdered(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isOrdered);
  let before = '';
  for (const key in value) {
    if (key < before || !isOrdered((value as Readonly<Record<string, unknown>>)[key])) return false;
    before = key;
  }
  return true;
}

/**
 * A short fingerprint of a value: the first 128 bits of the SHA-256 of its canonical JSON, in hexadecimal.
 *
 * @example
 * digest({ a: 1, b: 2 }) === digest({ b: 2, a: 1 }) // => true
 */
export const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value)))).slice(0, 32);

/** Whether a value is an object as JSON writes it: no list, and of no class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  // An object of another realm has a prototype of its own, which ends the chain too.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
