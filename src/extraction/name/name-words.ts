/** Given and family names that end like a verb: the rule against -ing and -ed spares them. */
export const verbLikeNames: ReadonlySet<string> = new Set(
  `king ming ling ding ping xing ying ting ning jing qing bing fleming sterling stirling irving harding golding browning manning dowling
  keating ewing deming channing fielding kipling loring pershing spaulding wilding lessing schilling henning behring
  fred ted ned ed jed reed alfred mildred wilfred jared winifred manfred siegfried gottfried mohamed mohammed muhamed muhammed mahmed ahmed
  hamed hameed saed saeed sayed waheed waleed rashed rasheed khaled naveed javed jawed majed zayed abed`.split(/\s+/),
);

/** Usual words that are given names too: with a capital they may start a name. */
export const nameWords: ReadonlySet<string> = new Set(
  `will may june april august mark grace summer hope faith joy rose art bill bob frank jack rich pat sue chase hunter mason young
  king prince guy christian jesus angel dawn eve ivy lily penny drew grant wade lance miles skip ray dean earl`.split(/\s+/),
);
