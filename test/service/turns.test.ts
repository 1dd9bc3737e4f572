import { describe, expect, test } from 'vitest';
import { takingTurns } from '../../src/service/turns.ts';

describe('taking turns', () => {
  test('does what is about the same one after the other, and the rest at once', async () => {
    const inTurn = takingTurns();
    const log: string[] = [];
    const work = (name: string, about: string, steps: number) =>
      inTurn(about, async () => {
        log.push(`${name} begins`);
        for (let step = 0; step < steps; step += 1) await Promise.resolve();
        log.push(`${name} ends`);
      });
    await Promise.all([work('slow', 'a', 9), work('next', 'a', 1), work('other', 'b', 1)]);
    expect(log.indexOf('next begins')).toBe(log.indexOf('slow ends') + 1);
    expect(log.indexOf('other ends')).toBeLessThan(log.indexOf('slow ends'));
  });

  test('goes on after a failure, which its own caller learns of', async () => {
    const inTurn = takingTurns();
    const failing = inTurn('a', () => Promise.reject(new Error('out of order')));
    const next = inTurn('a', async () => 'done');
    await expect(failing).rejects.toThrow('out of order');
    expect(await next).toBe('done');
  });
});
