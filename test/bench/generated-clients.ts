/** A row of a generated base; `gold` names the client that the row is of. */
export interface GeneratedRow {
  readonly gold: number;
  readonly row: Readonly<Record<string, string>>;
}

const given =
  'James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Daniel Karen Matthew Nancy Anthony Lisa Mark Margaret Steven Betty Paul Sandra Andrew Ashley Joshua Emily Kenneth Donna José María Jürgen Käthe Étienne Zoé Oluwaseun Priya Amit Fatima Omar Yuki Mateo Lucía'.split(
    ' ',
  );
const nicknames: Readonly<Record<string, string>> = {
  Robert: 'Bob',
  William: 'Bill',
  Elizabeth: 'Liz',
  Michael: 'Mike',
  Margaret: 'Peggy',
  Richard: 'Dick',
  Susan: 'Sue',
  Thomas: 'Tom',
  Daniel: 'Dan',
  Matthew: 'Matt',
  Steven: 'Steve',
  Andrew: 'Andy',
  Joshua: 'Josh',
  Jennifer: 'Jen',
  Patricia: 'Pat',
  Joseph: 'Joe',
};
const [heads, tails] = [
  'Ber Col Dun Fal Gar Hal Hol Ker Lan Mor Nor Pen Ral Sel Tor Val Wil Win Ash Bre Cor Hart Lind Stan'.split(' '),
  'ley ton man sen well ford berg stein wood field son ner ville mont ard ins ris low burn dale hurst wick worth shaw'.split(' '),
];
const middles = ['', '', '', 'ing', 'der', 'ber', 'en', 'mer', 'a', 'ling', 'ring', 'kel'];
const towns = [
  'Springfield',
  'Riverton',
  'Lakeside',
  'Franklin',
  'Greenville',
  'Bristol',
  'Clinton',
  'Fairview',
  'Salem',
  'Madison',
  'Georgetown',
  'Arlington',
  'Ashland',
  'Dover',
  'Hudson',
  'Kingston',
  'Milton',
  'Newport',
  'Oxford',
  'Burlington',
];
const kinds = ['Street', 'Avenue', 'Road', 'Lane', 'Drive', 'Court'];
const shortKinds: Readonly<Record<string, string>> = {
  Street: 'St.',
  Avenue: 'Ave',
  Road: 'Rd',
  Lane: 'Ln',
  Drive: 'Dr',
  Court: 'Ct',
};
const providers = ['gmail.com', 'gmail.com', 'gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com'];
const trades = ['Consulting', 'Logistics', 'Foods', 'Systems', 'Partners', 'Dental', 'Realty', 'Motors', 'Design', 'Energy'];

/** Numbers that look random and are the same in every run (Mulberry32). */
function scattering(seed: number): { below: (count: number) => number; chance: (share: number) => boolean } {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { below: (count) => Math.floor(next() * count), chance: (share) => next() < share };
}

/**
 * A client base with duplicates, own-made: households with one name, address and telephone, offices with one switchboard and one mailbox,
 * short forms, typing errors, swapped names, values that are missing or no longer hold. A quarter of the rows are second and later ones.
 */
export function* generatedClients(count: number, seed = 1): Generator<GeneratedRow> {
  const { below, chance } = scattering(seed);
  const taken = new Set<string>();
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const figures = (length: number): string => String(below(10 ** length)).padStart(length, '0');
  const slip = (text: string): string => {
    if (text.length < 3) return text;
    const place = 1 + below(text.length - 2);
    const [before, letter, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
    return (
      [
        before + after,
        before + letter + letter + after,
        before + after.charAt(0) + letter + after.slice(1),
        `${before}e${after}`,
      ][below(4)] ?? text
    );
  };
  const surname = (): string => pick(heads) + (chance(0.4) ? '' : pick(middles) + pick(middles)) + pick(tails);
  const place = () => ({
    street: `${1 + below(9000)} ${pick(heads)}${pick(tails)} ${pick(kinds)}`,
    city: pick(towns),
    zip: figures(5),
  });
  const offices = Array.from({ length: Math.ceil(count / 12) }, () => {
    const name = `${surname()} ${pick(trades)}`;
    return { name, site: `${name.toLowerCase().replace(' ', '')}.com`, phone: `${200 + below(700)}${figures(7)}`, ...place() };
  });
  const person = (family: string, home: ReturnType<typeof place>, phone: string) => {
    const [first, born] = [
      pick(given),
      `${1935 + below(70)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`,
    ];
    const plain = `${first}${pick(['.', '', '_'])}${family}`
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
      .toLowerCase();
    let mail = `${plain}${chance(0.6) ? figures(3) : ''}@${pick(providers)}`;
    while (taken.has(mail)) mail = `${plain}${figures(4)}@${pick(providers)}`;
    taken.add(mail);
    return {
      first,
      family,
      born,
      mail,
      home,
      phone,
      mobile: `${200 + below(700)}${figures(7)}`,
      office: chance(0.25) ? pick(offices) : undefined,
    };
  };
  const row = (of: ReturnType<typeof person>, strength: number): Record<string, string> => {
    const may = (share: number): boolean => chance(share * strength);
    let [first, family] = [may(0.12) ? (nicknames[of.first] ?? of.first) : of.first, may(0.03) ? surname() : of.family];
    if (may(0.04)) first = `${first.charAt(0)}.`;
    if (may(0.1)) first = slip(first);
    if (may(0.1)) family = slip(family);
    if (may(0.03)) [first, family] = [family, first];
    const digits = may(0.3) ? of.phone : of.mobile;
    const values: Record<string, string> = { firstName: first, lastName: family };
    if (!may(0.25))
      values.email = of.office !== undefined && chance(0.1) ? `info@${of.office.site}` : may(0.08) ? slip(of.mail) : of.mail;
    if (!may(0.25))
      values.phone = pick([digits, `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`, `+1${digits}`]);
    if (of.office !== undefined && !may(0.4))
      Object.assign(values, { company: of.office.name, phone2: `${of.office.phone} x${of.born.slice(0, 3)}` });
    if (!may(0.4)) values.dateOfBirth = may(0.06) ? `${of.born.slice(0, 8)}${of.born.slice(5, 7)}` : of.born;
    const { street, city, zip } = may(0.08) ? place() : of.home;
    if (!may(0.25)) values.street = may(0.5) ? street.replace(/\w+$/, (kind) => shortKinds[kind] ?? kind) : street;
    if (!may(0.2)) Object.assign(values, { city: may(0.08) ? slip(city) : city, zip });
    return values;
  };
  for (let written = 0, gold = 0; written < count; ) {
    const [family, home, phone] = [surname(), place(), `${200 + below(700)}${figures(7)}`];
    for (let member = 0; member < pick([1, 1, 1, 2, 2, 3, 4]) && written < count; member += 1, gold += 1) {
      const one = person(chance(0.85) ? family : surname(), home, phone);
      for (let copy = 0; copy < pick([1, 1, 1, 1, 1, 1, 2, 2, 3, 4]) && written < count; copy += 1, written += 1)
        yield { gold, row: row(one, copy === 0 ? 0.4 : 1) };
    }
  }
}
