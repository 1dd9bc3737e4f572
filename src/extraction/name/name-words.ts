/** Given and family names that end like a verb: the rule against -ing and -ed spares them. */
export const verbLikeNames: ReadonlySet<string> = new Set(
  `king ming ling ding ping xing ying ting fleming sterling irving harding golding browning manning dowling keating
  fred ted ned ed jed reed alfred mildred wilfred jared winifred mohamed muhamed ahmed hamed saed sayed waheed rashed`.split(
    /\s+/,
  ),
);

/** Usual words that are given names too: with a capital they may start a name. */
export const nameWords: ReadonlySet<string> = new Set(
  `will may june april august mark grace summer hope faith joy rose art bill bob frank jack rich pat sue chase hunter mason young
  king prince guy christian jesus angel dawn eve ivy lily penny drew grant wade lance miles skip ray dean earl`.split(/\s+/),
);
