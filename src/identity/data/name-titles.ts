const list = (text: string): string[] => text.split(' ');

/** Titles and forms of address, folded to lower case and without full stops. */
export const titles: ReadonlySet<string> = new Set([
  ...list('mr mrs ms miss mx dr prof professor doctor sir dame lord lady rev reverend fr father pastor rabbi imam hon judge justice'),
  ...list('capt captain lt lieutenant col colonel maj major gen general sgt sergeant cpl adm admiral cmdr commander officer'),
  ...list('sen senator rep representative gov governor president mayor'), // English
  ...list('sr sra srta señor señora señorita don doña lic licda ing arq dra prof profa'), // Spanish
  ...list('senhor senhora seu dona eng enga exmo exma'), // Portuguese
  ...list('m mme mlle mm monsieur madame mademoiselle me maître docteur professeur veuve'), // French
  ...list('herr frau hr fr fräulein dipl-ing dipl-kfm dipl ing mag ddr pd'), // German
  ...list('sig sigra signor signora signorina sigg dott dottssa dottor dottoressa avv rag geom'), // Italian
  ...list('dhr mevr mw mej drs ir mr heer mevrouw meneer'), // Dutch
  ...list('pan pani mgr inż inz'), // Polish
  ...list('г-н г-жа господин госпожа д-р проф'), // Russian
  ...list('السيد السيدة الآنسة الدكتور الدكتورة د أ م الأستاذ الأستاذة المهندس الشيخ'), // Arabic
  ...list('bay bayan sayın'), // Turkish
  ...list('shri sri smt kumari shrimati pandit'), // Hindi
  ...list('herra rouva fru frøken fröken'), // Nordic
]);

/** Words that go on with a title and start none: `Dr. med.`, `Prof. emer.`, `The Rt. Hon.`. */
export const titleContinuations: ReadonlySet<string> = new Set(
  list('med dent vet phil nat rer jur iur ing habil emer mult hc h c theol oec pol techn and & und y'),
);

/** Titles that stand before a given name alone: `Sir Ian`, `Don Pedro`. */
export const givenNameTitles: ReadonlySet<string> = new Set(list('sir dame don doña dona seu sri shri pani pan bay bayan sheikh الشيخ father fr miss imam'));

/** Words after a name; `capitals`: only as a card prints them, because they are names or words too. */
export const suffixes: ReadonlyMap<string, 'any-case' | 'capitals'> = new Map([
  ...list('jr sr jnr snr ii iii iv filho neto sobrinho júnior esq esquire phd ph md dds dvm dmd llm llb mba bsc msc cpa cfa pmp ret 2nd 3rd 4th').map(
    (word) => [word, 'any-case'] as const,
  ),
  ...list('v vi vii ba bs ma ms rn np pa jd do od pe aia faia cpm edd psyd mph mfa bed mph obe mbe cbe kbe qc kc sc jp pt esq aca fca cma lcsw pharmd dphil').map(
    (word) => [word, 'capitals'] as const,
  ),
]);
