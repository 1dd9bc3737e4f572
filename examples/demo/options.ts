import { parseArgs } from 'node:util';
import { parseCountry, parseEmail, parsePhone } from 'clientele';

/** What the command line asks for. */
export interface Options {
  readonly paths: readonly string[];
  readonly database?: string;
  readonly json: boolean;
  readonly ownAddresses: readonly string[];
  readonly country?: string;
}

/** What a command line can mean. */
export type Command =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

export const usage = `Usage: npm run demo -- [OPTION…] [PATH…]

Reads mailboxes (.mbox), mails (.eml), chats, SMS and calls (.jsonl) and folders of them, and shows who wrote:
one clean record for each client, with the origin of every value. Without a PATH it reads its own sample.

  --db FILE        keep the clients in this SQLite file (default: a new temporary file)
  --json           print one JSON document
  --own ADDRESS    an email address or phone number of your own team; may be given several times
  --country CC     the country of phone numbers without a country code, such as US
  --help           print this

docs/demo.md shows the formats.
`;

/** Reads the arguments of the command line. */
export function parseCommand(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        db: { type: 'string' },
        json: { type: 'boolean' },
        own: { type: 'string', multiple: true },
        country: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { kind: 'help' };
    const { country, own = [] } = values;
    if (country !== undefined && parseCountry(country).kind === 'invalid') {
      return { kind: 'wrong', problem: `${country} is no country: write two letters, such as US.` };
    }
    const stranger = own.find((address) => !isAddress(address, country));
    if (stranger !== undefined) {
      return { kind: 'wrong', problem: `${stranger} is no email address and no phone number with its country code.` };
    }
    return {
      kind: 'run',
      options: {
        paths: positionals,
        json: values.json ?? false,
        ownAddresses: own,
        ...(values.db === undefined ? {} : { database: values.db }),
        ...(country === undefined ? {} : { country }),
      },
    };
  } catch (error) {
    return { kind: 'wrong', problem: error instanceof Error ? error.message : String(error) };
  }
}

const isAddress = (text: string, country: string | undefined): boolean =>
  parseEmail(text).kind === 'valid' || parsePhone(text, country === undefined ? {} : { country }).kind === 'valid';
