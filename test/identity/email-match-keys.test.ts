import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeMailDomains } from '../../src/identity/data/free-mail-domains.ts';
import { parseEmail } from '../../src/identity/email.ts';
import { companyDomain } from '../../src/identity/email-company-domain.ts';
import { isFreeMailDomain } from '../../src/identity/email-free-mail.ts';
import { emailMatchKeys } from '../../src/identity/email-match-keys.ts';
import { mailProviders } from '../../src/identity/email-providers.ts';

describe('emailMatchKeys', () => {
  test.each([
    [
      'Gmail ignores dots, tags and its other domain',
      ['jane.doe@gmail.com', 'janedoe+shop@googlemail.com', 'J.A.N.E.doe@gmail.com'],
    ],
    ['iCloud has one mailbox under three domains', ['jane@icloud.com', 'jane@me.com', 'jane+x@mac.com']],
    ['Proton ignores dots, hyphens and underscores', ['jane.doe@proton.me', 'jane-doe@protonmail.com', 'janedoe+x@pm.me']],
    ['Fastmail takes the tag in the domain as well', ['jane@fastmail.com', 'jane+shop@fastmail.com', 'shop@jane.fastmail.com']],
    ['Yahoo tags with a hyphen', ['jane@yahoo.com', 'jane-shop@yahoo.com']],
    ['Yandex has one mailbox under many domains', ['jane@yandex.ru', 'jane+x@ya.ru', 'jane@yandex.com']],
    ['elsewhere a plus begins a tag', ['jane.doe@acme.example', 'jane.doe+x@acme.example']],
  ])('%s', (_, variants) => {
    expect(new Set(variants.flatMap(emailMatchKeys)).size).toBe(1);
  });

  test.each([
    ['dots elsewhere', 'jane.doe@acme.example', 'janedoe@acme.example'],
    ['hyphens elsewhere', 'jane-doe@acme.example', 'jane@acme.example'],
    ["Microsoft's domains", 'jane@outlook.com', 'jane@hotmail.com'],
    ["Yahoo's domains", 'jane@yahoo.com', 'jane@ymail.com'],
    ['a tag without a name', '+x@acme.example', '+y@acme.example'],
    ['quoted local parts', '"jane doe+x"@acme.example', '"jane doe"@acme.example'],
  ])('keeps apart: %s', (_, left, right) => {
    expect(emailMatchKeys(left)).not.toEqual(emailMatchKeys(right));
  });

  test('is empty for what is no address', () => {
    expect(emailMatchKeys('jane')).toEqual([]);
  });

  test('gives keys that are keys of themselves, under every provider', () => {
    const domains = [...mailProviders.flatMap((provider) => provider.domains), 'acme.example', 'jane.fastmail.com'];
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9._+-]{1,20}$/), fc.constantFrom(...domains), (local, domain) => {
        const keys = emailMatchKeys(`${local}@${domain}`);
        expect(keys.length).toBe(parseEmail(`${local}@${domain}`).kind === 'valid' ? 1 : 0);
        for (const key of keys.filter((text) => parseEmail(text).kind === 'valid')) expect(emailMatchKeys(key)).toEqual([key]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('free mail', () => {
  test('is listed once, in the stored form', () => {
    expect(new Set(freeMailDomains).size).toBe(freeMailDomains.length);
    expect(freeMailDomains.filter((domain) => emailMatchKeys(`x@${domain}`).length === 0)).toEqual([]);
    expect(freeMailDomains.length).toBeGreaterThan(900);
  });

  test('covers the providers of the table of match keys', () => {
    expect(mailProviders.flatMap(({ domains }) => domains).filter((domain) => !isFreeMailDomain(domain))).toEqual([]);
  });

  test.each([
    ['jane@acme.com', 'acme.com'],
    ['jane@mail.acme.com', 'acme.com'],
    ['jane@acme.co.uk', 'acme.co.uk'],
    ['jane@eu.mail.acme.com.br', 'acme.com.br'],
    ['jane@com.de', 'com.de'],
    ['jane@gmail.com', undefined],
    ['jane@jane.fastmail.com', undefined],
    ['jane@yahoo.co.uk', undefined],
    ['acme.com', undefined],
  ])('the company of %s is %s', (address, domain) => {
    expect(companyDomain(address)).toBe(domain);
  });
});
