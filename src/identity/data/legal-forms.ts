const list = (text: string): string[] => text.split('|');

/** Legal forms as they are compared: folded, without spaces, full stops and commas. */
const trailing = [
  ...list('inc|incorporated|corp|corporation|co|company|llc|llp|lp|pllc|pc|pbc|ltd|limited|coltd|coinc|coltd|pte|pteltd|plc|cic'), // English
  ...list('ptyltd|proprietarylimited|pty|pvtltd|privatelimited|pvt|privateltd|ulc|ltee|ltée|limitee|nl|cc'), // Australia, India, Canada, South Africa
  ...list(
    'gmbh|ggmbh|mbh|ag|kg|ohg|gbr|ug|ug(haftungsbeschrankt)|ek|ev|eg|se|kgaa|gmbh&cokg|gmbh&cokgaa|gmbh&co|ag&cokg|partg|partgmbb|sarl|gesmbh',
  ), // German
  ...list('sa|sas|sasu|eurl|snc|scop|sci|scp|selarl|sprl|srl|scrl|asbl'), // French
  ...list('sl|slu|sau|sll|scoop|sc|sadecv|sapidecv|sderl|sderldecv|sac|eirl|spa|ltda|sabdecv|ccoop|sasdecv'), // Spanish
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

/** How legal forms stand in a name. */
export const legalForms: {
  readonly words: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly unspaced: readonly string[];
} = {
  words: new Set(trailing),
  /** Forms that stand before the name. */
  leading: new Set(list('ооо|оао|зао|пао|ао|ип|тов|ooo|oao|zao|pao|pt|uab|sia|株式会社|有限会社|合同会社|㈱|شركة')),
  /** Forms that join the name without a space, longer ones first. */
  unspaced: list(
    '股份有限公司|有限责任公司|株式会社|有限会社|合同会社|有限公司|주식회사|유한회사|(株)|（株）|㈱|(有)|（有）|(주)|（주）|㈜',
  ),
};
