const list = (text: string): string[] => text.split('|');

/** Legal forms as they are compared: folded, without spaces, full stops and commas. */
const trailing = [
  ...list('inc|incorporated|corp|corporation|co|company|llc|llp|lp|pllc|pc|pbc|ltd|limited|coltd|coinc|coltd|pte|pteltd|plc|cic'), // English
  ...list('ptyltd|proprietarylimited|pty|pvtltd|privatelimited|pvt|privateltd|ulc|ltee|ltée|limitee|nl|cc'), // Australia, India, Canada, South Africa
  ...list(
    'gmbh|ggmbh|mbh|ag|kg|ohg|gbr|ug|ug(haftungsbeschrankt)|ek|ev|eg|se|kgaa|gmbh&cokg|gmbh&cokgaa|gmbh&co|ag&cokg|partg|partgmbb|partmbb|mbb|sarl|gesmbh',
  ), // German
  ...list('sa|sas|sasu|eurl|snc|scop|sci|scp|selarl|sprl|srl|scrl|asbl|sarl-s'), // French
  ...list('sl|slu|slp|slpu|sau|sll|scoop|sc|sadecv|sapidecv|sderl|sderldecv|sac|eirl|spa|ltda|sabdecv|ccoop|sasdecv'), // Spanish
  ...list('eireli|me|epp|lda|unipessoallda|sgps|mei'), // Portuguese
  ...list('srls|spa|sas|snc|sapa|scarl|soccoop'), // Italian
  ...list('bv|nv|vof|cv|bvba|commv|vzw'), // Dutch
  ...list('as|aps|asa|ab|abp|hb|kb|oy|oyj|ky|ry|ehf|hf|is|ans|da|ivs'), // Nordic
  ...list(
    'spzoo|spółkazoo|spj|spk|sa|spzoospk|sro|as|vos|ks|kft|zrt|nyrt|bt|doo|dd|ood|eood|ad|ead|uab|sia|ou|oü|ae|epe|ike|ead',
  ), // Central and East Europe
  ...list('ооо|оао|зао|пао|ао|ип|тов|ooo|oao|zao|pao|jsc|pjsc|ojsc|cjsc'), // Russia
  ...list('as|ltdsti|ltdşti|aş|sti|anonimsirketi|limitedsirketi'), // Turkey
  ...list('sdnbhd|bhd|pt|tbk|kk|gk|fzco|fze|fzllc|wll|llcfz|bsc|saoc|psc'), // Asia and the Gulf
];

/** Forms that stand before the name, or behind it. */
const leading = list('ооо|оао|зао|пао|ао|ип|тов|ooo|oao|zao|pao|pt|uab|sia|شركة|株式会社|有限会社|合同会社|㈱');

/** Forms that join the name without a space, longer ones first. */
const unspaced = list(
  '股份有限公司|有限责任公司|株式会社|有限会社|合同会社|有限公司|주식회사|유한회사|(株)|（株）|㈱|(有)|（有）|(주)|（주）|㈜',
);

/** Where legal forms stand in a name; `trailing` and `leading` folded, without spaces, full stops, commas and slashes. */
export const legalForms = {
  trailing: new Set([...trailing, ...leading, ...unspaced].map((form) => form.normalize('NFKC'))),
  leading: new Set(leading.map((form) => form.normalize('NFKC'))),
  unspaced,
} as const;
