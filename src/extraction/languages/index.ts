import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Every language that extraction reads; the first decides where none can be told. */
export const languages: readonly Language[] = [en, es, pt, fr, de, it, nl];
