import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../src/adapters/email/index.ts';
import { fastest, megabyte } from '../../hostile-text.ts';

describe('htmlToText', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['lines', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['blocks', '<div>One</div><div>Two<div>Three</div></div>', 'One\nTwo\nThree'],
    ['empty blocks of Gmail', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['white space', '  One\n   <b>two</b>  three ', 'One two three'],
    ['preformatted', '<pre>One\n  two</pre>', 'One\n  two'],
    ['lists', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
    ['tables', '<table><tr><td>Tel</td><td>030 1</td></tr><tr><td>Fax</td><td>2</td></tr></table>', 'Tel 030 1\nFax 2'],
    ['entities', 'M&uuml;ller&nbsp;&amp;&nbsp;S&#246;hne &lt;x&gt; &unknown; &#0;', 'Müller & Söhne <x> &unknown; \ufffd'],
    [
      'quotes',
      '<p>Yes.</p><blockquote><p>Shall we?</p><blockquote>When?</blockquote></blockquote>',
      'Yes.\n\n> Shall we?\n>\n> > When?',
    ],
    ['text behind a quote', '<blockquote>Old</blockquote>New', '> Old\n\nNew'],
    ['the signature mark', '<div>Bye</div><div>-- <br>Jane Doe</div>', 'Bye\n-- \nJane Doe'],
    ['a rule', 'One<hr>From: Bob', `One\n\n${'_'.repeat(32)}\nFrom: Bob`],
    ['mail links', '<a href="mailto:jane@x.com?subject=Hi">Jane</a>', 'Jane <jane@x.com>'],
    ['mail links that say it', '<a href="mailto:jane@x.com">JANE@x.com</a>', 'JANE@x.com'],
    ['telephone links', '<a href="tel:+49301234">Call us</a>', 'Call us <+49301234>'],
    ['telephone links that say it', '<a href="tel:+49301234">+49 30 1234</a>', '+49 30 1234'],
    ['other links', '<a href="https://x.com">Site</a>', 'Site'],
    ['what is not for people', '<head><title>T</title><style>p{}</style></head><script>a<b</script><!-- c --><p>Hi</p>', 'Hi'],
    ['hidden text', '<div style="display:none">Preview<div>x</div></div><p>Hi</p>', 'Hi'],
    ['conditional comments of Outlook', '<!--[if mso]><p>x</p><![endif]--><p>Hi</p>', 'Hi'],
    ['signs that open nothing', '1 < 2 and 3 > 2 <3', '1 < 2 and 3 > 2 <3'],
    ['names of every object', '<constructor>One</constructor><tostring>', 'One'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html).replaceAll('> \n', '>\n')).toBe(text);
  });

  test('keeps the words of any text, whatever the tags around them', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 10 });
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<div>',
      '</div>',
      '<blockquote>',
      '</blockquote>',
      ' ',
      '<li>',
      '<td>',
      '<pre>',
      '</pre>',
    );
    fc.assert(
      fc.property(words, fc.array(tags, { minLength: 10, maxLength: 10 }), (texts, between) => {
        const html = texts.map((text, index) => `${between[index]} ${text}`).join(' ');
        expect(htmlToText(html).match(/[a-z]+/g)).toEqual(texts);
      }),
    );
  });

  test('gives an answer to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof htmlToText(`<${text}`)).toBe('string');
      }),
    );
  });

  test.each([
    '<',
    '<a',
    '<!--',
    '<a ',
    'a<b>a',
    '<br>',
    '<blockquote>',
    '<div><p>',
    '&',
    '&#',
    '<script>',
    '</script',
    ' ',
    '<a href="mailto:',
    '<td>',
    'x<!-->',
  ])('reads a megabyte of %j in 250 ms', async (piece) => {
    const html = megabyte(piece);
    expect(await fastest(() => htmlToText(html))).toBeLessThan(250);
  });
});
