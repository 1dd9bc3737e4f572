/** Words in lower case that may follow the speaker's own name in a sentence, in any language. */
export const followers: ReadonlySet<string> = new Set(
  "re and from with at here calling speaking the i i'm but or who writing trying on in by to my we for just again your a an as is was so because regarding about inquiring checking looking im please de da do com und von aus y et je e che en ik uit bei der die from, of".split(
    ' ',
  ),
);
