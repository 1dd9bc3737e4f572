import { honorifics } from './east-asian-surnames.ts';

const list = (text: string): string[] => text.split(' ');

/** Titles and forms of address, folded to lower case and without full stops. */
export const titles: ReadonlySet<string> = new Set([
  ...list(
    'mr mrs ms miss mx mister missus missis dr prof professor doctor sir dame lord lady rev reverend father rabbi imam hon judge',
  ),
  ...list('capt captain lt lieutenant colonel maj general sgt sergeant cpl adm admiral cmdr commander'),
  ...list('senator representative gov governor president congressman congresswoman'), // English
  ...list('profra sr sra srta señor señora señorita doña licda dra profa arq'), // Spanish
  ...list('senhor senhora dona enga exmo exma profª drª srª engª'), // Portuguese
  ...list('mme mlle vve monsieur madame mademoiselle maître docteur professeur'), // French
  ...list('herr frau hr fräulein maga dipl-ing dr-ing dipl-kfm dipl ddr'), // German
  ...list('sigra signor signora signorina dott dottssa dottor dottoressa'), // Italian
  ...list('dhr mevr mw drs heer mevrouw meneer'), // Dutch
  ...list('pani mgr inż'), // Polish
  ...list('г-н г-жа господин госпожа д-р'), // Russian
  ...list('السيد السيدة الآنسة الدكتور الدكتورة الأستاذ الأستاذة المهندس الشيخ'), // Arabic
  ...list('sayın'), // Turkish
  ...list('shri smt kumari shrimati'), // Hindi
  ...list('rouva fru frøken fröken'), // Nordic
]);

/** Titles that are given names or initials too: they count only with their full stop. */
export const dottedTitles: ReadonlySet<string> = new Set(
  list('m mg fr mag ing ir rag lic sig rep sen gen col avv geom mej esc lcdo lcda mtro mtra abog drs проф د أ م'),
);

/** Words that go on with a title and start none: `Dr. med.`, `Prof. emer.`. */
export const titleContinuations: ReadonlySet<string> = new Set(
  list('med dent vet phil nat rer jur iur ing habil emer mult hc theol oec pol techn'),
);

/** Titles that stand before a given name alone: `Sir Ian`. */
export const givenNameTitles: ReadonlySet<string> = new Set(list('sir dame doña dona shri pani sheikh الشيخ father imam'));

const anyCase =
  'jr sr jnr snr ii iii iv filho neto sobrinho júnior esq esquire phd mds dds dvm dmd llm llb mba bsc bvsc mbchb msc mrics frics fca fcca cpa cfa pmp ret 2nd 3rd 4th';

const inCapitals =
  'v vi vii ba bs ma ms md ph rn bsn msn np pa jd do od pe aia faia cpm edd psyd mph mfa bed obe mbe cbe kbe qc kc sc jp pt aca fca cma lcsw pharmd dphil cissp cism cisa ccie ccna mcse';

/** Words after a name; `capitals`: only as a card prints them, because they are names or words too. */
export const suffixes: ReadonlyMap<string, 'any-case' | 'capitals'> = new Map([
  ...[...list(anyCase), ...honorifics].map((word) => [word, 'any-case'] as const),
  ...list(inCapitals).map((word) => [word, 'capitals'] as const),
]);

/** Suffixes of three words: from the last word to the two before it. */
export const suffixPhrases: ReadonlyMap<string, readonly string[]> = new Map([
  ['law', ['attorney at', 'atty at', 'barrister at']],
]);
