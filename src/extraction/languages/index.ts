import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

const every: readonly (() => Language)[] = [en, es, pt, fr, de, it, nl, pl, ru, ar, tr, hi, zh, ja];

let made: readonly Language[] | undefined;

/** Every language that extraction reads; the first decides where none can be told. Made at the first message, so that importing stays cheap. */
export function languages(): readonly Language[] {
  made ??= every.map((make) => make());
  return made;
}
