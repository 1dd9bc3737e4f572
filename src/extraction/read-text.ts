import type { ExtractionState } from '../conversation/extraction-state.ts';
import type { Finding } from '../conversation/finding.ts';
import { clientSide, type Message } from '../conversation/message.ts';
import { isolateMail } from './mail/isolate.ts';
import { knownSender } from './mail/known-sender.ts';
import { closingOf } from './mail/signature.ts';
import type { ExtractionOptions } from './options.ts';
import { readPassage, type Surroundings } from './reading/passage.ts';
import { cutStretch } from './reading/stretch.ts';
import { recognise } from './recognisers/index.ts';

/** What the recognisers find in one text: of a mail, in each stretch by itself. */
export function readText(
  message: Message,
  text: string,
  where: Pick<Surroundings, 'part' | 'turn' | 'register'>,
  state: ExtractionState,
  options: ExtractionOptions,
): readonly Finding[] {
  const { name, email } = clientSide(message);
  const { part, turn, register } = where;
  const at = message.occurredAt;
  const surroundings: Surroundings = { part, turn, register, speaker: 'client', at, state, options, senderEmail: email };
  if (register !== 'mail') return recognise(readPassage(cutStretch(text, { start: 0, end: text.length }), surroundings));
  const sender = name === undefined && email === undefined ? undefined : knownSender(name, email);
  const mail = { ...surroundings, sender };
  const { own, quoted } = isolateMail(text);
  return [
    ...own.map((span) => {
      const stretch = cutStretch(text, span);
      const closing = closingOf(stretch, sender);
      return readPassage(stretch, { ...mail, closing });
    }),
    ...quoted.map((span) => readPassage(cutStretch(text, span), { ...mail, speaker: 'somebody' })),
  ].flatMap(recognise);
}
