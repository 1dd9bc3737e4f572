const cyrillic =
  'а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya';
const greek = 'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o';
const latin = 'ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i ħ=h ŋ=n';

/** Letters that stay when accents go off, in the Latin letters in which names are written abroad (ICAO Doc 9303, simplified). */
export const latinLetters: ReadonlyMap<string, string> = new Map(
  `${cyrillic} ${greek} ${latin}`.split(' ').map((pair): [string, string] => {
    const [letter = '', letters = ''] = pair.split('=');
    return [letter, letters];
  }),
);

/** Spellings of one sound that transliterations disagree about, the longer first: each goes to the same letters. */
export const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/tsch|tch/g, 'ch'],
  [/kh/g, 'h'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ph/g, 'f'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/iy|yy|ij|ii|j|y/g, 'i'],
  [/i{2,}/g, 'i'],
  [/dzh/g, 'j'],
];
