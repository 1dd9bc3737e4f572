import { clientSpeaks, type Message } from '../conversation/message.ts';
import { assistedFindings } from '../extraction/assisted/assisted-findings.ts';
import { type ValidatedAnswer, withNameValidation, withoutDeniedNames } from '../extraction/assisted/name-validation.ts';
import { assistedPrompt } from '../extraction/assisted/prompt.ts';
import { askModel, type ModelAnswer } from './ask-model.ts';
import type { Context } from './context.ts';
import { extractionOptions, type ReadMessage } from './read-message.ts';
import type { TenantSettings } from './settings.ts';

/** What a model says about one message: asked once, however often the message is decided. */
export type Assistance = (read: ReadMessage) => Promise<ReadMessage>;

/**
 * A model's help with reading a message, where the workspace has switched it on: what it finds and stands in the text is added as a finding
 * of source `ai`, single names that it denies are refused. Where it fails, what the rules read stands.
 */
export function assistance(context: Context, message: Message, settings: TenantSettings): Assistance {
  const { extraction, 'name-validation': validation } = settings.ai.tasks;
  const { model, timeouts } = context.ai ?? {};
  let asked: Promise<ModelAnswer<ValidatedAnswer>> | undefined;
  return async (read) => {
    const { record } = read;
    const personal = record.nature === 'personal' && settings.channels.includes(message.channel);
    if (model === undefined || timeouts === undefined) return read;
    if ((extraction ?? validation) === undefined || !personal || !clientSpeaks(message)) return read;
    const prompt = assistedPrompt(message, record.findings);
    if (prompt === undefined) return read;
    asked ??=
      validation === undefined ? plain(askModel(model, prompt, timeouts)) : askModel(model, withNameValidation(prompt), timeouts);
    const answer = await asked;
    if (answer.kind !== 'ok') return read;
    const stands = withoutDeniedNames(record.findings, answer.value.notNames);
    const options = extractionOptions(settings, context.nameEvidence);
    const findings = extraction === undefined ? stands : assistedFindings(message, stands, answer.value, options).findings;
    return { ...read, record: { ...record, findings } };
  };
}

const plain = async (asked: Promise<ModelAnswer<Omit<ValidatedAnswer, 'notNames'>>>): Promise<ModelAnswer<ValidatedAnswer>> => {
  const answer = await asked;
  return answer.kind === 'ok' ? { kind: 'ok', value: { ...answer.value, notNames: [] } } : answer;
};
