/** One conversation: what was said, and the client's name in it, as its language orders it; none in a negative. */
export interface Labelled {
  readonly channel: 'chat' | 'sms' | 'voice' | 'email';
  /** The lines in their order; `A: …` is the agent's. */
  readonly said: readonly string[];
  readonly name?: string;
}

/** The conversations of one language. */
export interface LabelledLanguage {
  /** Looked at while the language's file was written. */
  readonly tuned: readonly Labelled[];
  /** Written before the first run, and not looked at since: what the claim stands on. */
  readonly heldOut: readonly Labelled[];
}

/**
 * Conversations, one a line: `Name | what was said`, `-` for no name, ` // ` between messages, `⏎` for a line break, and the channel in
 * front where it is not a chat: `mail: …`.
 */
export function labelled(lines: string): readonly Labelled[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', rest = ''] = halves(line, ' | ');
      const channel = (['mail', 'sms', 'voice'] as const).find((known) => rest.startsWith(`${known}: `));
      const said = (channel === undefined ? rest : rest.slice(channel.length + 2)).replaceAll('⏎', '\n').split(' // ');
      return { channel: channel === 'mail' ? 'email' : (channel ?? 'chat'), said, ...(name === '-' ? {} : { name }) };
    });
}

function halves(line: string, sign: string): [string, string] {
  const at = line.indexOf(sign);
  return [line.slice(0, at), line.slice(at + sign.length)];
}
