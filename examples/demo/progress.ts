import { styleText } from 'node:util';

const barWidth = 30;
const repaintMs = 80;
const lineMs = 2000;

/** Tells how far the work is. */
export interface Progress {
  /** `share` is from 0 to 1. */
  show(share: number, messages: number): void;
  done(messages: number): void;
}

/** A bar that repaints itself on a terminal; elsewhere a line now and then, so that a log stays readable. */
export function startProgress(stream: NodeJS.WriteStream, now: () => number): Progress {
  const start = now();
  const every = stream.isTTY ? repaintMs : lineMs;
  let shown = start;

  const line = (share: number, messages: number): string => {
    const percent = `${String(Math.floor(share * 100)).padStart(3)} %  ${plural(messages, 'message')}`;
    if (!stream.isTTY) return `  ${percent}`;
    const filled = Math.round(share * barWidth);
    const done = styleText('cyan', '█'.repeat(filled), { stream });
    return `\r  ${done}${styleText('dim', '░'.repeat(barWidth - filled), { stream })} ${percent}`;
  };

  return {
    show(share, messages) {
      if (now() - shown < every) return;
      shown = now();
      stream.write(line(share, messages) + (stream.isTTY ? '' : '\n'));
    },
    done(messages) {
      stream.write(`${line(1, messages)} in ${((now() - start) / 1000).toFixed(1)} s\n\n`);
    },
  };
}

/** A number with its noun. */
export const plural = (count: number, noun: string): string => `${count.toLocaleString('en')} ${count === 1 ? noun : `${noun}s`}`;
