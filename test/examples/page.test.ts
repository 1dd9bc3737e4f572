import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { renderTable } from '../../examples/demo/output/table.ts';
import { cut, displayWidth, wrap } from '../../examples/demo/output/width.ts';
import { startProgress } from '../../examples/demo/progress.ts';

describe('widths', () => {
  it.each([
    ['Zoë', 3],
    ['Zoe\u0308', 3],
    ['田中', 4],
    ['🔥 Max', 6],
    ['ليلى', 4],
  ])('%s takes %i columns', (word, width) => {
    expect(displayWidth(word)).toBe(width);
  });

  it('cuts with an ellipsis, never through a character', () => {
    expect(cut('Lucía\n Fernández', 20)).toBe('Lucía Fernández');
    expect(cut('Lucía Fernández', 8)).toBe('Lucía F…');
    expect(cut('田中太郎', 6)).toBe('田中…');
  });

  it('lets nobody steer the terminal', () => {
    expect(cut('red \u001b[31mink\u202e desrever', 40)).toBe('red [31mink desrever');
    expect(wrap('a\u0007b', 40)).toEqual(['a b']);
  });

  it('breaks between words', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });
});

describe('tables', () => {
  it('line their columns up whatever the script', () => {
    const columns = [
      { title: 'Client', width: 8 },
      { title: 'Open', width: 4, align: 'right' },
    ] as const;
    const row = (name: string) => [[{ text: name }, { text: 'second line' }], [{ text: '12' }]];
    expect(renderTable(columns, [row('田中'), row('Ana')])).toEqual([
      '  Client    Open',
      '  田中        12',
      '  second…',
      '  Ana         12',
      '  second…',
    ]);
  });
});

describe('the progress', () => {
  async function shown(isTTY: boolean): Promise<string> {
    let now = 0;
    const stream = Object.assign(new PassThrough(), { isTTY });
    const progress = startProgress(stream as unknown as NodeJS.WriteStream, () => now);
    for (const share of [0.1, 0.2, 0.3]) {
      now += 1000;
      progress.show(share, share * 100);
    }
    progress.done(100);
    stream.end();
    return text(stream);
  }

  it('is a line now and then in a log', async () => {
    expect(await shown(false)).toBe('   20 %  20 messages\n  100 %  100 messages in 3.0 s\n\n');
  });

  it('repaints one line on a terminal', async () => {
    const bars = (await shown(true)).split('\r');
    expect(bars).toHaveLength(5);
    expect(bars.at(-1)).toContain('100 %  100 messages in 3.0 s\n\n');
    expect(bars.at(-1)).toContain('█'.repeat(30));
  });
});
