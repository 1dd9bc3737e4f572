import type { ExtractionState } from '../conversation/extraction-state.ts';
import type { Finding } from '../conversation/finding.ts';
import { clientSide, type Message } from '../conversation/message.ts';
import { isolateMail } from './mail/isolate.ts';
import { closingOf } from './mail/signature.ts';
import type { ExtractionOptions } from './options.ts';
import { readPassage, type Surroundings } from './reading/passage.ts';
import { recognise } from './recognisers/index.ts';

/** What the recognisers find in one text: of a mail, in each stretch by itself. */
export function readText(
  message: Message,
  text: string,
  where: Pick<Surroundings, 'part' | 'turn' | 'register'>,
  state: ExtractionState,
  options: ExtractionOptions,
): Finding[] {
  const { name, email } = clientSide(message);
  const surroundings: Surroundings = {
    ...where,
    speaker: 'client',
    at: message.occurredAt,
    state,
    options,
    ...(name === undefined ? {} : { senderName: name }),
    ...(email === undefined ? {} : { senderEmail: email }),
  };
  if (where.register !== 'mail') return recognise(readPassage(text, { start: 0, end: text.length }, surroundings));
  const { own, quoted } = isolateMail(text);
  return [
    ...own.map((span) => {
      const closing = closingOf(text, span);
      return readPassage(text, span, { ...surroundings, ...(closing === undefined ? {} : { closing }) });
    }),
    ...quoted.map((span) => readPassage(text, span, { ...surroundings, speaker: 'somebody' })),
  ].flatMap(recognise);
}
