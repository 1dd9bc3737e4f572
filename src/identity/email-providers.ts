/** How one provider reads the local parts of its own domains: what of an address does not tell two mailboxes apart. */
export interface MailProvider {
  /** The provider's name, for people. */
  readonly name: string;
  /** Domains that the rules hold for. */
  readonly domains: readonly string[];
  /** Where every domain leads to the same mailbox: the domain that stands for all of them. */
  readonly oneDomain?: string;
  /** Characters that the provider ignores in a local part. */
  readonly ignores?: readonly string[];
  /** The character from which on the rest of a local part is a tag. */
  readonly tag?: '+' | '-';
  /** Whether `anything@user.domain` reaches `user@domain`. */
  readonly subdomains?: true;
  /** Where the provider says so. */
  readonly source: string;
}

/**
 * What is known of providers' local parts. Providers that keep their domains apart (Microsoft, Yahoo: jane@outlook.com and jane@hotmail.com
 * are two people) have no `oneDomain`.
 */
export const mailProviders: readonly MailProvider[] = [
  {
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    oneDomain: 'gmail.com',
    ignores: ['.'],
    tag: '+',
    source: 'https://support.google.com/mail/answer/7436150',
  },
  {
    name: 'Outlook.com',
    domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
    tag: '+',
    source: 'https://learn.microsoft.com/exchange/recipients-in-exchange-online/plus-addressing-in-exchange-online',
  },
  {
    name: 'iCloud Mail',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    oneDomain: 'icloud.com',
    tag: '+',
    source: 'https://support.apple.com/guide/icloud/mm6b1a490a',
  },
  {
    name: 'Proton Mail',
    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
    oneDomain: 'proton.me',
    ignores: ['.', '-', '_'],
    tag: '+',
    source: 'https://proton.me/support/addresses-and-aliases and removeEmailAlias of ProtonMail/WebClients',
  },
  {
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    tag: '+',
    subdomains: true,
    source: 'https://www.fastmail.help/hc/en-us/articles/360060591053',
  },
  {
    name: 'Yahoo Mail',
    domains: ['yahoo.com', 'ymail.com', 'rocketmail.com', 'myyahoo.com'],
    tag: '-',
    source: 'https://help.yahoo.com/kb/SLN28815.html',
  },
  {
    name: 'Yandex Mail',
    domains: ['yandex.ru', 'ya.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua'],
    oneDomain: 'yandex.ru',
    tag: '+',
    source: 'https://yandex.com/support/mail/web/preferences/alias.html',
  },
];
