/** How one country writes an address. */
export interface AddressForm {
  /** Pattern of the postal code, without anchors; its groups are joined by `written`. */
  readonly postalCode: string;
  /** The code as the country's post writes it, as a replacement of `postalCode`. */
  readonly written: string;
  /** What is written before the code besides the country's own code: `D-10117`. */
  readonly letters?: string;
  /** Whether no other country in this table has codes of this shape. */
  readonly distinct?: boolean;
  /** Whether the code stands before the town or behind it. */
  readonly code: 'before-city' | 'after-city';
  /** The lines from the town on: names of parts with what stands between them. */
  readonly lines: readonly string[];
  /** Set where the number of a district belongs to the name of a town: `Dublin 3`. */
  readonly districts?: true;
  /** Folded words of streets; a leading hyphen marks a word's ending (`-strasse`). */
  readonly streets: string;
}

const english =
  'street st road rd avenue ave boulevard blvd lane ln drive dr court ct place pl square sq terrace way highway hwy parkway pkwy circle cir close crescent row mews trail plaza loop pike';
const units = 'suite ste apt apartment unit floor fl flat box po p.o room building bldg';

/** By ISO 3166-1 alpha-2. Shapes: Universal Postal Union, addressing systems by country. */
export const addressForms: Readonly<Record<string, AddressForm>> = {
  US: {
    postalCode: '(\\d{5})(?:-(\\d{4}))?',
    written: '$1-$2',
    code: 'after-city',
    lines: ['city, state postalCode'],
    streets: `${english} ${units}`,
  },
  CA: {
    postalCode: '([ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z])[ -]?(\\d[ABCEGHJ-NPRSTV-Z]\\d)',
    written: '$1 $2',
    distinct: true,
    code: 'after-city',
    lines: ['city, state postalCode'],
    streets: `${english} ${units} rue chemin`,
  },
  GB: {
    postalCode: '([A-Z]{1,2}\\d[A-Z\\d]?) ?(\\d[ABD-HJLNP-UW-Z]{2})',
    written: '$1 $2',
    distinct: true,
    code: 'after-city',
    lines: ['city', 'state', 'postalCode'],
    streets: `${english} ${units} gardens hill park grove wharf green yard`,
  },
  IE: {
    postalCode: '([AC-FHKNPRTV-Y]\\d[\\dW]) ?([AC-FHKNPRTV-Y\\d]{4})',
    written: '$1 $2',
    distinct: true,
    code: 'after-city',
    lines: ['city', 'state', 'postalCode'],
    districts: true,
    streets: `${english} ${units} park gardens quay green grove`,
  },
  AU: {
    postalCode: '(\\d{4})',
    written: '$1',
    code: 'after-city',
    lines: ['city state postalCode'],
    streets: `${english} ${units} parade esplanade`,
  },
  IN: {
    postalCode: '([1-9]\\d{2}) ?(\\d{3})',
    written: '$1$2',
    code: 'after-city',
    lines: ['city, state postalCode'],
    streets: `${english} ${units} marg nagar road sector colony layout phase plot cross main opp near`,
  },
  BR: {
    postalCode: '(\\d{5})-?(\\d{3})',
    written: '$1-$2',
    distinct: true,
    code: 'after-city',
    lines: ['city - state', 'postalCode'],
    streets: 'rua r avenida av travessa praca alameda rodovia estrada largo quadra lote apto bloco',
  },
  DE: {
    postalCode: '(\\d{5})',
    letters: 'D',
    written: '$1',
    code: 'before-city',
    lines: ['postalCode city'],
    streets: '-strasse -straße -str -weg -platz -allee -gasse -ring -ufer -damm -chaussee postfach am unter',
  },
  FR: {
    postalCode: '(\\d{2}) ?(\\d{3})',
    letters: 'F',
    written: '$1$2',
    code: 'before-city',
    lines: ['postalCode city'],
    streets:
      'rue avenue av boulevard bd bld place chemin allee allees impasse quai cours route square passage faubourg sentier villa bp cs lieu-dit zone zi za',
  },
  ES: {
    postalCode: '(\\d{5})',
    letters: 'E',
    written: '$1',
    code: 'before-city',
    lines: ['postalCode city', 'state'],
    streets:
      'calle c/ cl avenida avda av plaza plza pza paseo carretera ctra ronda camino poligono rambla travesia glorieta carrer',
  },
  IT: {
    postalCode: '(\\d{5})',
    letters: 'I',
    written: '$1',
    code: 'before-city',
    lines: ['postalCode city (state)'],
    streets: 'via viale piazza piazzale corso largo vicolo strada contrada localita lungomare',
  },
  NL: {
    postalCode: '([1-9]\\d{3}) ?([A-Z]{2})',
    written: '$1 $2',
    distinct: true,
    code: 'before-city',
    lines: ['postalCode city'],
    streets: '-straat -laan -weg -plein -gracht -kade -dijk -singel -pad postbus',
  },
  AT: {
    postalCode: '(\\d{4})',
    letters: 'A',
    written: '$1',
    code: 'before-city',
    lines: ['postalCode city'],
    streets: '-gasse -strasse -straße -str -platz -weg -ring',
  },
  CH: {
    postalCode: '(\\d{4})',
    written: '$1',
    code: 'before-city',
    lines: ['postalCode city'],
    streets: '-strasse -gasse -weg -platz rue chemin avenue via',
  },
  BE: {
    postalCode: '(\\d{4})',
    letters: 'B',
    written: '$1',
    code: 'before-city',
    lines: ['postalCode city'],
    streets: '-straat -laan -steenweg rue avenue chaussee boulevard',
  },
  PT: {
    postalCode: '(\\d{4})-(\\d{3})',
    written: '$1-$2',
    distinct: true,
    code: 'before-city',
    lines: ['postalCode city'],
    streets: 'rua r avenida av travessa praca largo',
  },
  PL: {
    postalCode: '(\\d{2})-(\\d{3})',
    written: '$1-$2',
    distinct: true,
    code: 'before-city',
    lines: ['postalCode city'],
    streets: 'ul ulica al aleja plac pl os',
  },
  SE: {
    postalCode: '(\\d{3}) ?(\\d{2})',
    letters: 'S',
    written: '$1 $2',
    code: 'before-city',
    lines: ['postalCode city'],
    streets: '-gatan -vagen -gata -vag -torg',
  },
  DK: {
    postalCode: '(\\d{4})',
    written: '$1',
    code: 'before-city',
    lines: ['postalCode city'],
    streets: '-vej -gade -alle -plads',
  },
  NO: {
    postalCode: '(\\d{4})',
    written: '$1',
    code: 'before-city',
    lines: ['postalCode city'],
    streets: '-veien -gate -gata -vei',
  },
  FI: {
    postalCode: '(\\d{5})',
    written: '$1',
    code: 'before-city',
    lines: ['postalCode city'],
    streets: '-katu -tie -kuja -polku',
  },
  MX: {
    postalCode: '(\\d{5})',
    written: '$1',
    code: 'before-city',
    lines: ['postalCode city, state'],
    streets: 'calle avenida av col colonia calzada blvd',
  },
};

/** For countries without an entry. */
export const plainForm: AddressForm = {
  postalCode: '(\\d{3,7}|\\d{3}-\\d{3,4})',
  written: '$1',
  code: 'before-city',
  lines: ['postalCode city', 'state'],
  streets: [...new Set(Object.values(addressForms).flatMap((form) => form.streets.split(' ')))].join(' '),
};
